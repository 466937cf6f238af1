import { dateOf, timeOf, type CivilDate, type Instant } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import type { Sentences } from './sentences';
import { told, type Told } from './told';
import { actNames, type Act } from '../codes/ladder';
import { letterStatusNames, type LetterStatus } from '../codes/letter';
import { endReasonNames, pauseCategoryNames, type EndReason, type PauseCategory } from '../codes/obligation';
import { stageNames, type Stage } from '../codes/proceeding';

/** What comes next for an obligation, or why nothing does. Units are named as people know them. */
export type WaitRule =
  | { code: 'next-act'; act: Act; dueAt: Instant; tells: Told[] }
  | { code: 'wait-met'; at: Instant }
  | { code: 'wait-ended'; at: Instant; reason: EndReason }
  | { code: 'wait-paused'; since: CivilDate; category: PauseCategory }
  | { code: 'wait-extension'; since: Instant; heldBy: string }
  | { code: 'wait-letter'; stage: LetterStatus | null; since: Instant; heldBy: string }
  | { code: 'wait-letter-withdrawn' }
  | { code: 'wait-decision'; act: Act; since: Instant; heldBy: string }
  | { code: 'wait-proceeding'; act: Act; stage: Stage | null; since: Instant }
  | { code: 'wait-declined'; act: Act; decision: 'declined' | 'withdrawn' }
  /** What a unit reads of whatever is between the offices, and is told once it has been decided. */
  | { code: 'wait-offices' }
  | { code: 'wait-last-chance'; dueOn: CivilDate }
  /** `last` null: its ladder has no rungs at all. */
  | { code: 'wait-climbed'; last: Act | null }
  | { code: 'wait-calendar'; year: number; calendar: string };

const moment = (at: Instant): string => `${inChinese(dateOf(at))}${timeOf(at)}`;
const momentInEnglish = (at: Instant): string => `${inEnglish(dateOf(at))}, ${timeOf(at)}`;

export const waitSentences: Sentences<WaitRule> = {
  'next-act': {
    zh: ({ act, dueAt, tells }) =>
      `如不办理,${moment(dueAt)}${actNames[act].zh},通知${tells.map(one => told.zh(one)).join('、')}`,
    en: ({ act, dueAt, tells }) =>
      `If nothing is done: ${actNames[act].en} on ${momentInEnglish(dueAt)}, told to ${tells.map(one => told.en(one)).join(', ')}`,
  },
  'wait-met': {
    zh: ({ at }) => `已于 ${moment(at)} 完成`,
    en: ({ at }) => `Met on ${momentInEnglish(at)}`,
  },
  'wait-ended': {
    zh: ({ at, reason }) => `已于 ${moment(at)} 终止:${endReasonNames[reason].zh}`,
    en: ({ at, reason }) => `Ended on ${momentInEnglish(at)}: ${endReasonNames[reason].en}`,
  },
  'wait-paused': {
    zh: ({ since, category }) =>
      `自 ${inChinese(since)} 起中止计时(${pauseCategoryNames[category].zh}),恢复前不提醒、不催办`,
    en: ({ since, category }) =>
      `The clock has stood since ${inEnglish(since)} (${pauseCategoryNames[category].en}); nothing happens until it runs again`,
  },
  'wait-extension': {
    zh: ({ since, heldBy }) => `延期申请自 ${moment(since)} 起等待${heldBy}审定,其间不进入下一级`,
    en: ({ since, heldBy }) =>
      `A request for an extension has waited for the decision of ${heldBy} since ${momentInEnglish(since)}; it holds the ladder`,
  },
  'wait-letter': {
    zh: ({ stage, since, heldBy }) =>
      `督办函自 ${moment(since)} 起由${heldBy}办理${stage ? `(现为「${letterStatusNames[stage].zh}」)` : ''},送达后才进入下一级`,
    en: ({ stage, since, heldBy }) =>
      `The supervision letter has been with ${heldBy} since ${momentInEnglish(since)}${stage ? ` (${letterStatusNames[stage].en})` : ''}; the next rung counts from its delivery`,
  },
  'wait-letter-withdrawn': {
    zh: () => '督办函已撤回,不再进入下一级',
    en: () => 'The supervision letter was withdrawn; no rung follows',
  },
  'wait-decision': {
    zh: ({ act, since, heldBy }) => `${actNames[act].zh}自 ${moment(since)} 起等待${heldBy}审批`,
    en: ({ act, since, heldBy }) =>
      `The ${actNames[act].en} has waited for the decision of ${heldBy} since ${momentInEnglish(since)}`,
  },
  'wait-proceeding': {
    zh: ({ act, stage, since }) =>
      `${actNames[act].zh}已批准,程序正在办理${stage ? `(现为「${stageNames[stage].zh}」)` : ''},自 ${moment(since)} 起`,
    en: ({ act, stage, since }) =>
      `The ${actNames[act].en} was approved; the proceeding has run since ${momentInEnglish(since)}${stage ? ` (${stageNames[stage].en})` : ''}`,
  },
  'wait-declined': {
    zh: ({ act, decision }) =>
      `${actNames[act].zh}${decision === 'declined' ? '未获批准' : '已撤回'},本次不再进入下一级`,
    en: ({ act, decision }) => `The ${actNames[act].en} was ${decision}; no further rung follows this time`,
  },
  'wait-offices': {
    zh: () => '后续措施由督办机关依程序决定,决定后告知责任单位',
    en: () =>
      'What follows is for the supervising offices to decide; the unit is told once it has been decided',
  },
  'wait-last-chance': {
    zh: ({ dueOn }) => `约谈后另行限期整改,至 ${inChinese(dueOn)},以该期限为准`,
    en: ({ dueOn }) => `After the interview a last deadline runs until ${inEnglish(dueOn)}; that one counts`,
  },
  'wait-climbed': {
    zh: ({ last }) =>
      last === null ? '本事项不设督办阶梯' : `督办阶梯已走完,最后一级是${actNames[last].zh}`,
    en: ({ last }) =>
      last === null
        ? 'There is no ladder for this'
        : `The ladder has been climbed; its last rung was the ${actNames[last].en}`,
  },
  'wait-calendar': {
    zh: ({ year, calendar }) => `工作日历(版本 ${calendar})没有 ${year} 年的安排,补录前不能推算下一步`,
    en: ({ year, calendar }) =>
      `The working-day calendar (version ${calendar}) lacks the year ${year}; the next step cannot be worked out before it is added`,
  },
};
