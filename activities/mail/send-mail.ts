import type { Instant } from '../../domain/calendar/civil-date';
import type { MailTransport, MailTransports } from './transport';
import { explainFailure } from './explain-failure';
import { oneLine } from './wording';
import type { SendResult } from './send-result';

/** A stored mail on its way out. */
export interface OutgoingMail {
  /** Null where it tells of several. */
  campaignId: string | null;
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  sendAt: Instant;
  isRehearsal: boolean;
}

// One plain address: neither a list nor a name with an address could smuggle in another recipient.
const address = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/;

const hostOfMessage = ({ messageId }: OutgoingMail): string =>
  messageId.replace(/^.*@/, '').replace(/>$/, '');

/** RFC 2919: one list per campaign, and one for what tells of several, so that a mail program can sort by it. */
const listId = (mail: OutgoingMail): string =>
  `<${(mail.campaignId ?? 'all').replace(/[^A-Za-z0-9-]+/g, '-')}.notices.${hostOfMessage(mail)}>`;

const deliver = async ({ transporter, from }: MailTransport, mail: OutgoingMail): Promise<SendResult> => {
  try {
    await transporter.sendMail({
      from,
      to: { name: '', address: mail.to },
      messageId: mail.messageId,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      // A rehearsal's mailbox reads in the campaign's time; real mail bears the time at which it really left.
      ...(mail.isRehearsal && { date: new Date(mail.sendAt) }),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'List-Id': { prepared: true, value: listId(mail) },
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return { kind: 'sent', note: null };
  } catch (error) {
    return explainFailure(error);
  }
};

/**
 * Sends one stored mail and says what became of it; never throws. A rehearsal's mail goes to the catcher and nowhere else:
 * an installation without a catcher keeps it in the database only and counts it as sent, with a note. Repeated, it bears
 * the same Message-ID.
 */
export const sendMail = async (transports: MailTransports, mail: OutgoingMail): Promise<SendResult> => {
  if (mail.to.trim() === '') return { kind: 'rejected', about: 'address', reason: '未登记邮件地址' };
  if (!address.test(mail.to))
    return { kind: 'rejected', about: 'address', reason: `邮件地址写法不对:${oneLine(mail.to, 80)}` };
  if (mail.isRehearsal) {
    if (transports.catcher) return deliver(transports.catcher, mail);
    return { kind: 'sent', note: '演练邮件只留存在系统中,没有对外发送' };
  }
  if (transports.real) return deliver(transports.real, mail);
  return { kind: 'retry', about: 'server', reason: '没有配置邮件服务器(SMTP_URL)' };
};
