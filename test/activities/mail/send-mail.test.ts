import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { formMails } from '../../../activities/mail/form-mails';
import { sendMail, type OutgoingMail } from '../../../activities/mail/send-mail';
import {
  closeMailTransports,
  createMailTransport,
  type MailTransports,
} from '../../../activities/mail/transport';
import { context, notice, person } from './mail-fixtures';
import { startSmtpDouble, type SmtpDouble } from './smtp-double';

const from = '整改督办 <notices@zg.example>';
let smtp: SmtpDouble;
let transports: MailTransports;

beforeAll(async () => {
  smtp = await startSmtpDouble();
  const real = createMailTransport({ url: smtp.url, from });
  transports = { real, catcher: null };
});
afterAll(async () => {
  closeMailTransports(transports);
  await smtp.stop();
});
beforeEach(() => smtp.received.splice(0));

const outgoing = (to: string, other: Partial<OutgoingMail> = {}): OutgoingMail => {
  const [mail] = formMails([notice('urge', {}, { urgency: 'own' })], [{ ...person, email: to }], context);
  if (!mail) throw new Error('no mail was formed');
  return { ...mail, isRehearsal: false, ...other };
};

it('sends text and HTML with the headers of an automatic mail of this campaign', async () => {
  const mail = outgoing('liaison@township.example');
  expect(await sendMail(transports, mail)).toEqual({ kind: 'sent', note: null });
  const [got] = smtp.received;
  expect(got?.subject).toBe(mail.subject);
  expect(got?.messageId).toBe(mail.messageId);
  expect(got?.text?.trim()).toBe(mail.text.trim());
  expect(got?.html).toContain('我为什么收到这条?');
  expect(got?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(got?.headerLines).toContainEqual({ key: 'list-id', line: 'List-ID: <c-1.notices.zg.example>' });
  expect(got?.from?.value).toEqual([{ name: '整改督办', address: 'notices@zg.example' }]);
  // Chinese in headers is encoded (RFC 2047), in UTF-8.
  expect(got?.headerLines.find(line => line.key === 'subject')?.line).toMatch(/^Subject: =\?UTF-8\?/i);
});

it('bears the same Message-ID when it is sent twice', async () => {
  const mail = outgoing('liaison@township.example');
  await sendMail(transports, mail);
  await sendMail(transports, mail);
  expect(smtp.received.map(one => one.messageId)).toEqual([mail.messageId, mail.messageId]);
});

it('tells trouble with the address from trouble with the mail', async () => {
  expect(await sendMail(transports, outgoing('nobody@township.example'))).toEqual({
    kind: 'rejected',
    about: 'address',
    reason: '收件地址被拒收:550 No such recipient',
  });
  expect(await sendMail(transports, outgoing('spam@township.example'))).toMatchObject({
    kind: 'rejected',
    about: 'message',
  });
  expect(smtp.received).toEqual([]);
});

it.each(['', '没有地址', 'a@b.example,c@d.example', 'x <a@b.example>', 'a@b.example\r\nBcc: c@d.example'])(
  'rejects the address %j before anything is sent',
  async to => {
    expect(await sendMail(transports, outgoing('a@b.example', { to }))).toMatchObject({
      kind: 'rejected',
      about: 'address',
    });
    expect(smtp.received).toEqual([]);
  },
);

it('tries again later after a 451', async () => {
  const result = await sendMail(transports, outgoing('later@township.example'));
  expect(result).toEqual({
    kind: 'retry',
    about: 'message',
    reason: '暂时无法发送:451 Greylisted, try again',
  });
});

it('waits for an administrator when the server refuses the sender', async () => {
  const real = createMailTransport({ url: smtp.url, from: 'stranger@zg.example' });
  expect(await sendMail({ real, catcher: null }, outgoing('liaison@township.example'))).toMatchObject({
    kind: 'retry',
  });
  closeMailTransports({ real, catcher: null });
});

it('lets one refused mail hold up no other', async () => {
  const all = ['nobody@t.example', 'one@t.example', 'spam@t.example', 'later@t.example', 'two@t.example'];
  const results = await Promise.all(all.map(to => sendMail(transports, outgoing(to))));
  expect(results.map(one => one.kind)).toEqual(['rejected', 'sent', 'rejected', 'retry', 'sent']);
  expect(smtp.received).toHaveLength(2);
});

describe('with a server that breaks off', () => {
  let broken: Server;
  const connect = () => {
    const address = broken.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    return { real: createMailTransport({ url: `smtp://127.0.0.1:${port}`, from }), catcher: null };
  };
  beforeEach(async () => {
    broken = createServer(socket => socket.end()).listen(0, '127.0.0.1');
    await once(broken, 'listening');
  });
  afterEach(() => broken.close());

  it('tries again later when the connection is closed', async () => {
    const closing = connect();
    expect(await sendMail(closing, outgoing('liaison@township.example'))).toMatchObject({ kind: 'retry' });
    closeMailTransports(closing);
  });

  it('tries again later when nobody answers at all', async () => {
    const gone = connect();
    broken.close();
    await once(broken, 'close');
    expect(await sendMail(gone, outgoing('liaison@township.example'))).toMatchObject({ kind: 'retry' });
    closeMailTransports(gone);
  });
});

describe('a rehearsal', () => {
  const mail = () => outgoing('liaison@township.example', { isRehearsal: true });

  it('goes to the catcher only, in the time of its campaign', async () => {
    const catcher = transports.real;
    const unreachable = createMailTransport({ url: 'smtp://127.0.0.1:9', from });
    expect(await sendMail({ real: unreachable, catcher }, mail())).toEqual({ kind: 'sent', note: null });
    expect(smtp.received[0]?.date?.toISOString()).toBe('2018-05-11T00:30:00.000Z');
    closeMailTransports({ real: unreachable, catcher: null });
  });

  it('never goes to people: without a catcher it is kept, with a note', async () => {
    expect(await sendMail(transports, mail())).toEqual({
      kind: 'sent',
      note: '演练邮件只留存在系统中,没有对外发送',
    });
    expect(smtp.received).toEqual([]);
  });
});

it('waits while no mail server is set', async () => {
  const result = await sendMail({ real: null, catcher: null }, outgoing('liaison@township.example'));
  expect(result).toEqual({ kind: 'retry', about: 'server', reason: '没有配置邮件服务器(SMTP_URL)' });
});
