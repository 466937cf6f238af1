import { dateOf } from '../../domain/calendar/civil-date';
import { noticeNames } from '../../domain/codes/notices';
import type { NoticePayload } from '../../domain/docket/notice-payload';
import type { NoticeUrgency } from '../../domain/codes/notices';
import { mailKeyOf } from '../../domain/sending/mail-key';
import type { MailPerson, QueuedNotice } from './notice-types';
import { audienceOf, leavesAs } from './read-audience';
import type { Template, View } from './template';
import { templates } from './templates';
import { sampleOf } from './templates/sample';

/** A notice ready to be worded. */
export interface Entry {
  id: string;
  /** With what else it leaves. */
  urgency: NoticeUrgency;
  /** What has the same key leaves in one mail. */
  mailKey: string;
  /** Heads the kind's group in a digest: 「任务通知」. */
  heading: string;
  view: View;
  template: Template;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isPayload = (value: unknown): value is NoticePayload =>
  isRecord(value) &&
  isText(value.kind) &&
  Object.hasOwn(templates, value.kind) &&
  [value.title, value.unitName, value.campaignTitle, value.path].every(isText) &&
  (value.ref === null || isText(value.ref)) &&
  isRecord(value.facts) &&
  Object.values(value.facts).every(isText) &&
  (value.provisional === undefined ||
    (isRecord(value.provisional) && Object.values(value.provisional).every(Array.isArray))) &&
  Array.isArray(value.why) &&
  value.why.every(step => isRecord(step) && isText(step.text) && isText(step.cites));

// A payload that cannot be read must neither hold up the other notices nor be lost in silence: its reader is sent to
// the pages instead.
const unreadablePayload = ({ campaign }: QueuedNotice): NoticePayload => ({
  kind: 'task-notice',
  title: '一条无法完整显示的通知',
  ref: null,
  unitName: '',
  campaignTitle: campaign.title,
  facts: {},
  why: [],
  path: '/',
});

const unreadable: Template = {
  section: 'to-do',
  subject: () => '有一条通知无法完整显示,请登录查看',
  ask: () => '有一条通知无法在邮件中完整显示,请登录系统查看您的待办。',
  advice: () => [],
  brief: () => '有一条通知无法在邮件中完整显示,请登录系统查看',
  action: () => '登录系统',
  english: () => 'A notice could not be shown in full: please sign in and look at your tasks.',
  sample: sampleOf('task-notice', {}, []),
};

/** Pairs a stored notice with its template. Never throws: what cannot be read becomes a notice that says so. */
export const readNotice = (notice: QueuedNotice, person: MailPerson): Entry => {
  const { id, sendAt } = notice;
  const readable = isPayload(notice.payload) ? notice.payload : null;
  const payload = readable ?? unreadablePayload(notice);
  const { kind, path } = payload;
  const audience = audienceOf(payload, person);
  const urgency = leavesAs(kind, audience, notice.urgency);
  return {
    id,
    urgency,
    mailKey: mailKeyOf({ id, kind, urgency, path }),
    heading: readable ? noticeNames[kind].zh : '其他通知',
    view: { ...payload, audience, today: dateOf(sendAt) },
    template: readable ? templates[kind] : unreadable,
  };
};
