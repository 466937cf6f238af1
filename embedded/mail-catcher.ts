import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerAddress } from 'smtp-server';
import { findFreePort, portTaken } from './free-port';
import { MailFolder, type CaughtMail, type MailContent } from './mail-folder';

export interface MailCatcherOptions {
  /** Where the mails are kept, as .eml files. */
  dir: string;
  port?: number;
  /** Recipients that bounce for good (550). */
  rejectRecipient?: RegExp;
  /** Recipients that are asked to be tried again later (451). */
  deferRecipient?: RegExp;
}

export interface MailCatcher {
  smtpUrl: string;
  port: number;
  listMails: (limit?: number) => Promise<CaughtMail[]>;
  readMail: (id: string) => Promise<MailContent | undefined>;
  countMails: () => number;
  /** Keeps the source of a mail of a past that was not lived through. */
  keepPast: (source: Buffer, receivedAt: Date) => void;
  stop: () => Promise<void>;
}

/** RFC 2606 keeps `.invalid` free: these two can never belong to a real person. */
const bouncing = /@bounce\.invalid$/i;
const deferring = /@slow\.invalid$/i;

const reply = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/**
 * Takes every mail on the loopback address and keeps it; nothing leaves the machine.
 * One file per Message-ID: a repeated delivery is counted, not kept twice. Fails with PORT_TAKEN.
 */
export const startMailCatcher = async (options: MailCatcherOptions): Promise<MailCatcher> => {
  const mails = new MailFolder(options.dir);
  const rejected = options.rejectRecipient ?? bouncing;
  const deferred = options.deferRecipient ?? deferring;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onRcptTo: ({ address }: SMTPServerAddress, _session, done) => {
      if (rejected.test(address)) return done(reply(550, `No such recipient: ${address}`));
      if (deferred.test(address)) return done(reply(451, `Try again later: ${address}`));
      done();
    },
    onData: (stream, _session, done) => {
      buffer(stream).then(
        source => {
          try {
            done(null, `Kept as ${mails.keep(source)}`);
          } catch (error) {
            // 452: the sender keeps it and tries again, so a full disk loses no mail.
            done(reply(452, error instanceof Error ? error.message : String(error)));
          }
        },
        (error: unknown) => done(reply(451, String(error))),
      );
    },
  });
  const port = options.port ?? (await findFreePort());
  await new Promise<void>((resolve, reject) => {
    // After the start this is a client that broke off, which is its own affair: rejecting does nothing then.
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? portTaken(port) : error),
    );
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    port,
    listMails: limit => mails.list(limit),
    readMail: id => mails.read(id),
    countMails: () => mails.count(),
    keepPast: (source, receivedAt) => mails.keepPast(source, receivedAt),
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
};
