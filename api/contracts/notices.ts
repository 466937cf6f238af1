import { z } from 'zod';
import { noticeKind, urgency } from './codes';
import { derivation, id, instant, listOf, page, paging, personRef, unitRef } from './common';
import { endpoint } from './endpoint';
import { noticeStatuses, recipients } from '../../domain/codes/notices';

const noticeStatus = z.enum(noticeStatuses).meta({ id: 'NoticeStatus' });

const noticeView = z
  .object({
    id,
    campaignId: id,
    kind: noticeKind,
    urgency,
    person: personRef.nullable().describe('收件人;发送时无人可送的为空'),
    toldAs: z
      .object({ to: z.enum(recipients), unit: unitRef.nullable() })
      .nullable()
      .describe('以何身份收到;较早的通知没有记载'),
    passedOnTo: z.array(personRef).describe('收件人发送时已不在岗的,改送了谁'),
    docket: z.object({ id, kind: z.string(), ref: z.string().nullable(), title: z.string() }).nullable(),
    letterId: id.nullable(),
    proceedingId: id.nullable(),
    why: derivation.describe('我为什么收到这条'),
    facts: z.record(z.string(), z.string()),
    status: noticeStatus,
    queuedAt: instant,
    sendAt: instant,
    sentAt: instant.nullable(),
    mailId: id.nullable(),
    subject: z.string().nullable(),
    lastError: z.string().nullable(),
  })
  .meta({ id: 'Notice' });
const noticePage = page(noticeView);

/** A person whom mail does not reach, with the reason. */
const mailTroubleView = z
  .object({ person: personRef, unit: unitRef, email: z.string().nullable(), trouble: z.string() })
  .meta({ id: 'MailTrouble' });

const mailTroublesView = z
  .object({
    items: z.array(mailTroubleView),
    waiting: z
      .object({ mails: z.number().int(), since: instant, reason: z.string().nullable() })
      .nullable()
      .describe('试发未成、等待邮件服务器恢复的邮件:多少封,最早的应于何时发出,为什么;没有的为空'),
    failed: z
      .array(
        z.object({
          mailId: id,
          person: personRef,
          unit: unitRef.nullable(),
          to: z.string().describe('当时的地址'),
          sendAt: instant,
          kind: urgency,
          reason: z.string(),
          isMended: z.boolean().describe('收件人现在的地址已经不同'),
        }),
      )
      .describe('发送失败的邮件,最近的在前'),
    unreached: z
      .array(
        z.object({
          noticeId: id,
          campaignId: id,
          kind: noticeKind,
          to: z.enum(recipients).nullable(),
          unit: unitRef.nullable(),
          sendAt: instant,
        }),
      )
      .describe('发送时无人可收的通知,最近的在前'),
  })
  .meta({ id: 'MailTroubles' });

export type MailTroublesView = z.infer<typeof mailTroublesView>;
export type NoticeView = z.infer<typeof noticeView>;

export const listNotices = endpoint({
  id: 'listNotices',
  tag: '通知',
  method: 'get',
  path: '/notices',
  summary: '发给我的通知;办公室以 scope=all 看全部',
  access: 'signed-in',
  status: 200,
  query: z.object({
    scope: z.enum(['own', 'all']).default('own'),
    campaignId: id.optional(),
    docketId: id.optional(),
    status: listOf(noticeStatus),
    ...paging,
  }),
  response: noticePage,
});
export const listMailTroubles = endpoint({
  id: 'listMailTroubles',
  tag: '通知',
  method: 'get',
  path: '/mail-troubles',
  summary: '收不到邮件的人,以及没有送达的邮件和通知',
  access: 'read-audit',
  status: 200,
  response: mailTroublesView,
});
export const sendMailsAgain = endpoint({
  id: 'sendMailsAgain',
  tag: '通知',
  method: 'post',
  path: '/mail-troubles/send-again',
  summary: '再次发送失败的邮件和未送达任何人的通知,发给现在的收件人和地址',
  access: 'supervise',
  status: 200,
  body: z.strictObject({
    mailIds: z.array(id).max(200),
    noticeIds: z.array(id).max(200),
  }),
  response: z.object({ mails: z.number().int(), notices: z.number().int() }),
  isIdempotent: true,
});
