import { once } from 'node:events';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const reply = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

export interface SmtpDouble {
  url: string;
  received: ParsedMail[];
  stop: () => Promise<void>;
}

/** A real SMTP server on the loopback address; the recipient's local part says how it behaves. */
export const startSmtpDouble = async (): Promise<SmtpDouble> => {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onMailFrom: ({ address }, _session, done) =>
      done(address.startsWith('stranger@') ? reply(553, 'Sender not allowed') : null),
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith('nobody@')) return done(reply(550, 'No such recipient'));
      if (address.startsWith('later@')) return done(reply(451, 'Greylisted, try again'));
      done();
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      simpleParser(stream).then(
        mail => {
          if (to.startsWith('spam@')) return done(reply(554, 'Message refused'));
          received.push(mail);
          done();
        },
        (error: unknown) => done(reply(451, String(error))),
      );
    },
  });
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  server.on('error', () => undefined);
  const address = listener.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
};
