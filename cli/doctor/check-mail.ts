import { createMailTransport } from '../../activities/mail/transport';
import { ok, problem, unchecked, warning, wordsOf, type Check } from './check';
import type { Engines } from './where';

/** The mail server greets us, and takes the user and password where there are any. Nothing is sent. */
export const checkMail = async ({ smtpUrl, isEmbedded, databaseUrl }: Engines): Promise<Check> => {
  if (!smtpUrl)
    return isEmbedded.database
      ? unchecked('mail', '没有设置 SMTP_URL,内置的邮件收集也没有运行', '先运行 npm start')
      : warning('mail', '没有设置 SMTP_URL:通知发不出去', '设置 SMTP_URL(见 .env.example)');
  const { transporter } = createMailTransport({ url: smtpUrl, from: '' });
  try {
    await transporter.verify();
  } catch (error) {
    return problem(
      'mail',
      `邮件服务器不可用:${wordsOf(error)}`,
      '检查 SMTP_URL 的地址、端口、用户和密码;邮件会一直排队',
    );
  } finally {
    transporter.close();
  }
  return isEmbedded.mail && databaseUrl
    ? ok('mail', '内置的邮件收集可用(邮件不会外发)')
    : ok('mail', '邮件服务器可用');
};
