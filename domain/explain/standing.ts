import { dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import { submissionNames, type SubmissionKind } from '../codes/docket';
import type { Sentences } from './sentences';

/** What a case or a unit's file as a whole waits for, beside its obligations. Units are named as people know them. */
export type StandingRule =
  | { code: 'closed'; on: CivilDate | null }
  | {
      code: 'wait-review';
      what: SubmissionKind;
      unit: string;
      since: Instant;
      heldBy: string;
    }
  | { code: 'wait-task-return'; unit: string; since: Instant; heldBy: string }
  | { code: 'wait-announcement'; until: CivilDate }
  | { code: 'wait-closing'; since: Instant; heldBy: string }
  /** Accountability was filed and nothing climbs any more: closed as not completed, or given a new round. */
  | { code: 'wait-office'; heldBy: string }
  /** A unit that owes something here is no more. */
  | { code: 'wait-succession'; unit: string; since: Instant; heldBy: string };

export const standingSentences: Sentences<StandingRule> = {
  closed: {
    zh: ({ on }) => `${on === null ? '' : inChinese(on)}已办结,没有下一步`,
    en: ({ on }) => `Closed${on === null ? '' : ` on ${inEnglish(on)}`}; nothing follows`,
  },
  'wait-review': {
    zh: ({ what, unit, since, heldBy }) =>
      `${unit}的${submissionNames[what].zh}自 ${inChinese(dateOf(since))} 起等待${heldBy}审核`,
    en: ({ what, unit, since, heldBy }) =>
      `The ${submissionNames[what].en} of ${unit} has waited for ${heldBy} since ${inEnglish(dateOf(since))}`,
  },
  'wait-task-return': {
    zh: ({ unit, since, heldBy }) =>
      `${unit}的退办申请自 ${inChinese(dateOf(since))} 起等待${heldBy}审核,期限照常计算`,
    en: ({ unit, since, heldBy }) =>
      `The return of the task by ${unit} has waited for ${heldBy} since ${inEnglish(dateOf(since))}; the clocks go on`,
  },
  'wait-announcement': {
    zh: ({ until }) => `公示至 ${inChinese(until)}(含当日),期满后方可销号`,
    en: ({ until }) =>
      `Announced to the public until ${inEnglish(until)}, that day included; closed after that`,
  },
  'wait-closing': {
    zh: ({ since, heldBy }) => `${inChinese(dateOf(since))}验收通过,等待${heldBy}办理销号`,
    en: ({ since, heldBy }) => `Verified on ${inEnglish(dateOf(since))}; waits for ${heldBy} to close it`,
  },
  'wait-office': {
    zh: ({ heldBy }) => `问责已立卷,等待${heldBy}重新限期或按未完成结案`,
    en: ({ heldBy }) =>
      `Accountability was filed; waits for ${heldBy} to set a new deadline or to close it as not completed`,
  },
  'wait-succession': {
    zh: ({ unit, since, heldBy }) =>
      `${unit}已撤并,自 ${inChinese(dateOf(since))} 起等待${heldBy}转办或撤销其未办结事项;其间不督办`,
    en: ({ unit, since, heldBy }) =>
      `${unit} is no more; what it owes has waited for ${heldBy} since ${inEnglish(dateOf(since))} to be passed on or ended, and is not chased`,
  },
};
