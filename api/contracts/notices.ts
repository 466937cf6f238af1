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
  summary: '收不到邮件的人:没有地址,或被退信',
  access: 'read-audit',
  status: 200,
  response: z.object({ items: z.array(mailTroubleView) }),
});
