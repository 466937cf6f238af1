import { createTransport, type Transporter } from 'nodemailer';

/** Where mail goes. */
export interface MailTransport {
  transporter: Transporter;
  from: string;
}

/**
 * The two ways out. `real` reaches people; `catcher` keeps mails for those who look. On a fresh machine both are the
 * catcher. Null where the installation has none.
 */
export interface MailTransports {
  real: MailTransport | null;
  catcher: MailTransport | null;
}

/** Milliseconds. A slow relay may take a while over a mail, but never holds a sending activity for ever. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * A pooled transport from `SMTP_URL` (`smtp://user:password@host:587`, `smtps://…`) and `MAIL_FROM`. A connection that
 * the server closed while idle is opened once more; everything else is the caller's to try again.
 */
export const createMailTransport = ({ url, from }: { url: string; from: string }): MailTransport => ({
  transporter: createTransport({ url, pool: true, maxConnections: 3, maxRequeues: 1, ...timeouts }),
  from,
});

/** Ends the pool's connections; mails under way fail and are tried again by whoever sends them. */
export const closeMailTransports = ({ real, catcher }: MailTransports): void => {
  for (const one of new Set([real, catcher])) one?.transporter.close();
};
