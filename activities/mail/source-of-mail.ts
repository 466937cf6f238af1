import { createTransport } from 'nodemailer';
import type { MailTransport } from './transport';
import { sendMail, type OutgoingMail } from './send-mail';

/** A transport that goes nowhere: `take` gets each mail as it would go over the wire. */
const transportTo = (take: (source: Buffer) => void, from: string): MailTransport => ({
  from,
  transporter: createTransport({
    name: 'source',
    version: '1',
    send: (mail, done) =>
      mail.message.build((error, source) => {
        if (error) return done(error, undefined);
        take(source);
        done(null, { messageId: mail.message.messageId(), envelope: mail.message.getEnvelope() });
      }),
  }),
});

/**
 * A rehearsal's mail as a server would have got it, without one: for the mails of a past that is written in one go. Null where
 * it could not have been sent.
 */
export const sourceOfMail = async (
  mail: Omit<OutgoingMail, 'isRehearsal'>,
  from: string,
): Promise<Buffer | null> => {
  let source: Buffer | null = null;
  const catcher = transportTo(taken => (source = taken), from);
  const { kind } = await sendMail({ real: null, catcher }, { ...mail, isRehearsal: true });
  return kind === 'sent' ? source : null;
};
