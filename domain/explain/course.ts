import { dateOf, timeOf, type CivilDate, type Instant } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import { submissionNames } from '../codes/docket';
import type { Sentences } from './sentences';

/** What happened in the course of a case, where that alone is why somebody is told. */
export type CourseRule =
  | { code: 'handed-in'; what: 'plan' | 'report' }
  | { code: 'approved'; what: 'plan' | 'report' }
  /** 撤回 of a document by its unit. */
  | { code: 'document-taken-back'; what: 'plan' | 'report' }
  | { code: 'task-return-decided'; isAccepted: boolean }
  | { code: 'reassigned-by-office' }
  | { code: 'task-withdrawn' }
  /** 重大事项 marked by an office, or the mark taken back. */
  | { code: 'weighed'; isMajor: boolean }
  | { code: 'unit-gone' }
  | { code: 'first-review-asked' }
  | { code: 'first-review-failed' }
  /** Verification and closing, step by step (验收与销号程序). */
  | { code: 'closing-procedure' }
  | { code: 'contest-period'; days: number }
  /** Received before the rung was due, recorded after it. */
  | { code: 'received-before'; receivedAt: Instant; dueAt: Instant }
  /** 批示 of a leader. */
  | { code: 'instruction-given' }
  | { code: 'leadership-decided' }
  | { code: 'letter-delivered'; on: CivilDate }
  /** What a revised plan changed, in its approved words. */
  | { code: 'plan-changed'; document: string; change: string }
  /** 代理: for whom the reader stands in, from the first to the last day inclusive. */
  | { code: 'stands-in'; for: string; firstOn: CivilDate; lastOn: CivilDate };

const momentInChinese = (at: Instant): string => `${inChinese(dateOf(at))}${timeOf(at)}`;
const moment = (at: Instant): string => `${inEnglish(dateOf(at))}, ${timeOf(at)}`;

export const courseSentences: Sentences<CourseRule> = {
  'handed-in': {
    zh: ({ what }) => `${submissionNames[what].zh}已报送,待审核`,
    en: ({ what }) => `The ${submissionNames[what].en} has been handed in and waits to be reviewed`,
  },
  approved: {
    zh: ({ what }) => `${submissionNames[what].zh}已审核通过`,
    en: ({ what }) => `The ${submissionNames[what].en} has been approved`,
  },
  'document-taken-back': {
    zh: ({ what }) => `单位撤回了尚未审核的${submissionNames[what].zh}`,
    en: ({ what }) => `The unit took back its ${submissionNames[what].en} before it was reviewed`,
  },
  'task-return-decided': {
    zh: ({ isAccepted }) => (isAccepted ? '退办申请已同意' : '退办申请未同意'),
    en: ({ isAccepted }) => `The return of the task was ${isAccepted ? 'accepted' : 'refused'}`,
  },
  'reassigned-by-office': {
    zh: () => '办公室转办,期限不变',
    en: () => 'The office reassigned the task; the deadlines stay',
  },
  'task-withdrawn': {
    zh: () => '办公室撤销加办',
    en: () => 'The office took back a task that it had added',
  },
  weighed: {
    zh: ({ isMajor }) => (isMajor ? '办公室标为重大事项' : '办公室取消重大事项标记'),
    en: ({ isMajor }) =>
      isMajor
        ? 'The office marked this as a major matter'
        : 'The office took back the mark of a major matter',
  },
  'unit-gone': {
    zh: () => '该单位已撤并,此项不再督办,待办公室转办或撤销',
    en: () => 'The unit is no more: this is not chased, the office passes it on or ends it',
  },
  'first-review-asked': {
    zh: () => '责任单位申请销号,请牵头单位初审',
    en: () => 'The responsible unit applied for closing; the lead is asked for the first review',
  },
  'first-review-failed': {
    zh: () => '初审未通过',
    en: () => 'The first review was not passed',
  },
  'closing-procedure': {
    zh: () => '验收与销号程序',
    en: () => 'The procedure of verification and closing',
  },
  'contest-period': {
    zh: ({ days }) => `复核期限 ${days} 日`,
    en: ({ days }) => `The time for a contest is ${days} days`,
  },
  'received-before': {
    zh: ({ receivedAt, dueAt }) =>
      `收到时间为 ${momentInChinese(receivedAt)},早于这一步的启动时间 ${momentInChinese(dueAt)}`,
    en: ({ receivedAt, dueAt }) =>
      `It had been received on ${moment(receivedAt)}, before this rung was due on ${moment(dueAt)}`,
  },
  'instruction-given': {
    zh: () => '县领导批示',
    en: () => 'A county leader gave an instruction',
  },
  'leadership-decided': {
    zh: () => '县领导审批',
    en: () => 'The county leadership decided',
  },
  'plan-changed': {
    zh: ({ document, change }) => `按${document}修订:${change}`,
    en: ({ document, change }) => `The revised plan, ${document}, changed this: ${change}`,
  },
  'stands-in': {
    zh: one => `${one.for}于 ${one.firstOn} 至 ${one.lastOn}(含)由您代理`,
    en: one => `You stand in for ${one.for} from ${inEnglish(one.firstOn)} to ${inEnglish(one.lastOn)}`,
  },
  'letter-delivered': {
    zh: ({ on }) => `函件于 ${inChinese(on)} 送达,后续时限自送达次日起算`,
    en: ({ on }) => `The letter was delivered on ${inEnglish(on)}; what follows counts from the next day on`,
  },
};
