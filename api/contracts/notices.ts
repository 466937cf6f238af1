import { z } from 'zod';
import { act, noticeKind, urgency } from './codes';
import {
  civilDate,
  derivation,
  id,
  instant,
  listOf,
  page,
  paging,
  personRef,
  provisionalYears,
  queryFlag,
  unitRef,
} from './common';
import { endpoint } from './endpoint';
import { noticeStatuses, recipients } from '../../domain/codes/notices';
import { obligationStates } from '../../domain/codes/obligation';

const noticeStatus = z.enum(noticeStatuses).meta({ id: 'NoticeStatus' });

/** What a notice is about, if that is something owed, as it stands now. */
const noticeDuty = z
  .object({
    id,
    what: z.string(),
    state: z.enum(obligationStates),
    dueOn: civilDate,
    derivation: derivation.describe('该期限的推算'),
    provisionalYears,
    overdueDays: z.number().int().min(0).describe('已逾期的自然日数'),
    consequence: z
      .object({ act, at: instant, derivation, provisionalYears })
      .nullable()
      .describe('不办的话,自动发生什么、何时;不会自动发生或尚未告知的为 null'),
  })
  .meta({ id: 'NoticeDuty' });

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
    provisional: z
      .record(z.string(), z.array(z.number().int()))
      .describe('暂定:facts 中哪些日期在发出通知时系于尚未公布放假安排的年份,哪些年份'),
    path: z.string().nullable().describe('所涉页面的路径;责任事项未完成的带 ?task='),
    duty: noticeDuty.nullable().describe('所涉责任事项的现状;不涉及、不在查看范围内,或看他人通知时为 null'),
    status: noticeStatus,
    queuedAt: instant,
    sendAt: instant,
    sentAt: instant.nullable(),
    mailId: id.nullable(),
    subject: z.string().nullable(),
    lastError: z.string().nullable(),
    readAt: instant.nullable().describe('本人(代理时为代理人)标为已读的时刻;他人的通知一律为 null'),
    readBy: z
      .array(z.object({ person: personRef, at: instant }))
      .describe('除本人外谁已读:代理人,代理时也有被代理人;他人的通知一律为空'),
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
    unread: queryFlag.describe('只看未读的(true)或已读的(false);只用于发给我的'),
    ...paging,
  }),
  response: noticePage,
});

const unreadCount = z
  .object({ count: z.number().int().min(0).describe('未读的条数;已撤销和改送他人的不计') })
  .meta({ id: 'UnreadCount' });

const marked = unreadCount
  .extend({
    marked: z.number().int().min(0).describe('这一次改变了的条数'),
    markedAt: instant.describe('这一次的时刻;以此可将这一次整个撤回'),
  })
  .meta({ id: 'Marked' });

const noticeIds = z.array(id).max(2_000).default([]);

export const countUnread = endpoint({
  id: 'countUnread',
  tag: '通知',
  method: 'get',
  path: '/notices/unread',
  summary: '有多少条发给我的通知未读',
  access: 'signed-in',
  status: 200,
  response: unreadCount,
});
export const markRead = endpoint({
  id: 'markRead',
  tag: '通知',
  method: 'post',
  path: '/notices/read',
  summary: '把发给我的通知标为已读;代理人标的是自己已读,本人仍为未读',
  access: 'signed-in',
  status: 200,
  body: z
    .strictObject({
      noticeIds: noticeIds.describe('看过的通知'),
      andEarlier: z
        .boolean()
        .default(false)
        .describe('连同各自行动中比所列最早一条更早的;其间新到的仍为未读'),
      about: id.exactOptional().describe('打开了的问题、单位任务、责任事项、函件、约谈或问责:标通向它的各条'),
    })
    .meta({ id: 'ReadingInput' }),
  response: marked,
  mayActFor: true,
});
export const markUnread = endpoint({
  id: 'markUnread',
  tag: '通知',
  method: 'post',
  path: '/notices/unread',
  summary: '撤回已读:所列的,或在某一时刻一次标的',
  access: 'signed-in',
  status: 200,
  body: z.strictObject({ noticeIds, markedAt: instant.exactOptional() }).meta({ id: 'ReadingWithdrawal' }),
  response: marked,
  mayActFor: true,
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
