import type { CivilDate } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import { counted } from './length-in-words';
import type { Sentences } from './sentences';
import { pauseCategoryNames, type PauseCategory } from '../codes/obligation';
import { submissionNames } from '../codes/docket';
import { unitKindNames, type UnitKind } from '../codes/units';

/** Which office decided. */
type DecidingOffice = Extract<UnitKind, 'office' | 'supervision'>;

/** What people or a pause did to a date. Only `resumed` hangs on the calendar; what people set stays as they set it. */
export type MovedDateRule =
  /** 中止计时: as many working days later as the clock stood; at the earliest `resumedOn` where it had been in time. */
  | {
      code: 'resumed';
      pausedOn: CivilDate;
      resumedOn: CivilDate;
      category: PauseCategory;
      reason: string;
      workingDays: number;
      dueBefore: CivilDate;
      on: CivilDate;
    }
  | { code: 'paused'; pausedOn: CivilDate; category: PauseCategory }
  | {
      code: 'extension-granted';
      dueBefore: CivilDate;
      asked: string;
      by: DecidingOffice;
      decidedOn: CivilDate;
      reason: string;
      on: CivilDate;
    }
  | { code: 'extension-refused'; on: CivilDate }
  /** 修订方案; `workingDays` did not count, because the clock had stood: they come on top of the day that was `planned`. */
  | {
      code: 'plan-revised';
      document: string;
      approvedOn: CivilDate;
      dueBefore: CivilDate;
      workingDays: number;
      planned?: CivilDate;
      on: CivilDate;
    }
  /** 重新限期 */
  | { code: 'new-round'; reason: string; on: CivilDate }
  /** 加办: a task beside those of the plan, given by the office. */
  | { code: 'task-added'; reason: string; addedOn: CivilDate; on: CivilDate }
  /** 撤回: taken back before it was reviewed, owed again by the same day, however that was counted. */
  | { code: 'taken-back'; what: 'plan' | 'report' }
  /** 下步打算 of a report that the office accepted. */
  | { code: 'next-step'; acceptedOn: CivilDate; on: CivilDate }
  /** 限期整改, agreed at the interview in place of the policy's period. */
  | { code: 'agreed-at-interview'; on: CivilDate }
  /** 汇总上报: to whom and by when, as the office set it; `dueBefore` is the day that counted before. */
  | { code: 'report-duty'; to: string; decidedOn: CivilDate; dueBefore?: CivilDate; on: CivilDate }
  | { code: 'postponed'; reason: string; on: CivilDate };

export const movedDateSentences: Sentences<MovedDateRule> = {
  resumed: {
    zh: ({ pausedOn, resumedOn, category, reason, workingDays, dueBefore, on }) =>
      `${inChinese(pausedOn)}起中止计时(${pauseCategoryNames[category].zh}:${reason}),${inChinese(resumedOn)}恢复,其间 ${workingDays} 个工作日不计;期限由 ${inChinese(dueBefore)} 顺延至 ${inChinese(on)}(含当日,至24时)`,
    en: ({ pausedOn, resumedOn, category, reason, workingDays, dueBefore, on }) =>
      `The clock stood from ${inEnglish(pausedOn)} (${pauseCategoryNames[category].en}: ${reason}) and runs again from ${inEnglish(resumedOn)}; ${counted(workingDays, 'working day')} in between do not count; the deadline moves from ${inEnglish(dueBefore)} to ${inEnglish(on)} (that day included, until 24:00)`,
  },
  paused: {
    zh: ({ pausedOn, category }) =>
      `${inChinese(pausedOn)}起中止计时(${pauseCategoryNames[category].zh}),恢复前不提醒、不催办,期限届时顺延`,
    en: ({ pausedOn, category }) =>
      `The clock stands from ${inEnglish(pausedOn)} (${pauseCategoryNames[category].en}); until it runs again nothing is reminded of or urged, and the deadline moves accordingly then`,
  },
  'extension-granted': {
    zh: ({ dueBefore, asked, by, decidedOn, reason, on }) =>
      `期限 ${inChinese(dueBefore)};届满前申请延期(${asked});${unitKindNames[by].zh}于 ${inChinese(decidedOn)}同意(${reason}),延至 ${inChinese(on)}(含当日,至24时)`,
    en: ({ dueBefore, asked, by, decidedOn, reason, on }) =>
      `Due on ${inEnglish(dueBefore)}; an extension was asked for before that (${asked}); the ${unitKindNames[by].en} granted it on ${inEnglish(decidedOn)} (${reason}), until ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'extension-refused': {
    zh: ({ on }) => `延期申请未同意,期限仍为 ${inChinese(on)}`,
    en: ({ on }) => `The extension was refused; the deadline stays ${inEnglish(on)}`,
  },
  'plan-revised': {
    zh: ({ document, approvedOn, dueBefore, workingDays, on }) =>
      `${document},${inChinese(approvedOn)}批准:期限由 ${inChinese(dueBefore)} 改为 ${inChinese(on)}${workingDays > 0 ? `(另加此前中止计时的 ${workingDays} 个工作日)` : ''}(含当日,至24时)`,
    en: ({ document, approvedOn, dueBefore, workingDays, on }) =>
      `${document}, approved on ${inEnglish(approvedOn)}: the deadline moves from ${inEnglish(dueBefore)} to ${inEnglish(on)}${workingDays > 0 ? ` (with ${counted(workingDays, 'working day')} for which the clock had stood)` : ''} (that day included, until 24:00)`,
  },
  'new-round': {
    zh: ({ reason, on }) => `${reason};新期限 ${inChinese(on)}(含当日,至24时)`,
    en: ({ reason, on }) => `${reason}; new deadline ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'task-added': {
    zh: ({ reason, addedOn, on }) =>
      `${inChinese(addedOn)}加办(${reason}),期限 ${inChinese(on)}(含当日,至24时)`,
    en: ({ reason, addedOn, on }) =>
      `Added on ${inEnglish(addedOn)} (${reason}), due on ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'taken-back': {
    zh: ({ what }) => `${submissionNames[what].zh}已由单位撤回,须重新报送,期限不变`,
    en: ({ what }) =>
      `The unit took its ${submissionNames[what].en} back and owes it again; the deadline stays as it was`,
  },
  'next-step': {
    zh: ({ acceptedOn, on }) =>
      `单位在整改报告中写明的下步打算,${inChinese(acceptedOn)}审核通过后列为节点,期限 ${inChinese(on)}(含当日,至24时)`,
    en: ({ acceptedOn, on }) =>
      `A next step that the unit named in its report, which was accepted on ${inEnglish(acceptedOn)}: due on ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'agreed-at-interview': {
    zh: ({ on }) => `约谈时商定限期 ${inChinese(on)}(含当日,至24时)`,
    en: ({ on }) =>
      `The deadline agreed on at the interview is ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'report-duty': {
    zh: ({ to, decidedOn, dueBefore, on }) =>
      `指挥部办公室 ${inChinese(decidedOn)}${dueBefore ? `将报期由 ${inChinese(dueBefore)} 改为` : '定:'}${inChinese(on)}(含当日,至24时)报${to}`,
    en: ({ to, decidedOn, dueBefore, on }) =>
      `On ${inEnglish(decidedOn)} the office ${dueBefore ? `moved the day from ${inEnglish(dueBefore)}` : 'set it'}: it goes to ${to} by ${inEnglish(on)} (that day included, until 24:00)`,
  },
  postponed: {
    zh: ({ reason, on }) => `改期至 ${inChinese(on)}:${reason}`,
    en: ({ reason, on }) => `Postponed to ${inEnglish(on)}: ${reason}`,
  },
};
