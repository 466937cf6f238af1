import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail-catcher';

const dir = mkdtempSync(path.join(tmpdir(), 'zhenggai-mails-'));
let catcher: MailCatcher;

const send = (messageId: string, to = 'liaison@example.invalid') =>
  createTransport(catcher.smtpUrl).sendMail({
    from: 'office@example.invalid',
    to,
    messageId,
    subject: '督办函送达',
    text: '请于三个工作日内回函。',
    html: '<p>请于三个工作日内回函。</p>',
  });

beforeEach(async () => {
  catcher = await startMailCatcher({ dir });
});
afterEach(() => catcher.stop());
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it('keeps one mail per Message-ID, counts repeated deliveries, and knows them after a restart', async () => {
  await send('<one@zhenggai.invalid>');
  await send('<one@zhenggai.invalid>');
  await send('<two@zhenggai.invalid>');
  await catcher.stop();
  catcher = await startMailCatcher({ dir });
  await send('<one@zhenggai.invalid>');
  const mails = await catcher.listMails();
  expect(Object.fromEntries(mails.map(mail => [mail.messageId, mail.deliveries]))).toEqual({
    '<one@zhenggai.invalid>': 3,
    '<two@zhenggai.invalid>': 1,
  });
  expect(catcher.countMails()).toBe(2);
});

it('shows a mail with its Chinese subject, text and recipients', async () => {
  const [newest] = await catcher.listMails(1);
  const mail = await catcher.readMail(newest!.id);
  expect(mail).toMatchObject({ subject: '督办函送达', to: ['liaison@example.invalid'] });
  expect(mail?.text).toContain('三个工作日');
  await expect(catcher.readMail('../../etc/passwd')).resolves.toBeUndefined();
});

it.each([
  ['someone@bounce.invalid', 550],
  ['someone@slow.invalid', 451],
])('refuses %s with %i', async (to, responseCode) => {
  await expect(send('<refused@zhenggai.invalid>', to)).rejects.toMatchObject({ responseCode });
});

it('says so when its port is taken', async () => {
  await expect(startMailCatcher({ dir, port: catcher.port })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
});
