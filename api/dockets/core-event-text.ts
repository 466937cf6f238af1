import { adoptionEffectNames, dateEffectNames } from '../../domain/codes/adoption';
import { actNames, stepDecisionNames, stepOutcomeNames } from '../../domain/codes/ladder';
import type { DocketKind } from '../../domain/codes/docket';
import { nameOf, type Language, type Name } from '../../domain/codes/names';
import { pauseCategoryNames } from '../../domain/codes/obligation';
import type { CoreEvent } from '../../domain/docket/core-events';
import { counted } from '../../domain/explain/length-in-words';
import { isReminderKey } from '../../domain/obligation/reminder-key';
import { because, type Sayings } from './saying';

const rungIn = (rung: string, language: Language): string =>
  nameOf(actNames, rung.split(':')[0] ?? '', language) ?? rung;

/** An armed step by its key: `remind-7` is a reminder too. */
const stepIn = (key: string, language: Language): string => {
  if (!isReminderKey(key)) return rungIn(key, language);
  const days = key.slice('remind-'.length);
  return language === 'zh'
    ? `${actNames.remind.zh}(前 ${days} 天)`
    : `${actNames.remind.en} (${counted(Number(days), 'day')} before)`;
};

const minuteOf = (at: string): string => at.slice(0, 16).replace('T', ' ');

/** What is opened without being handed out to anybody. */
const openings: Partial<Record<DocketKind, Name>> = {
  breach: { zh: '列为未达标事项', en: 'Listed as a breach' },
  assessment: { zh: '开展考核', en: 'An assessment was opened' },
  finding: { zh: '列入问题登记', en: 'Entered in the register of problems' },
  'target-file': { zh: '政策目标纳入监督', en: 'Targets are supervised' },
  'figure-book': { zh: '建立数据账册', en: 'A book of figures was opened' },
};

/** What can happen to any docket: things are owed in it, their days change, rungs are taken. */
export const coreTexts: Sayings<CoreEvent> = {
  opened: {
    zh: ({ docket: { kind } }) => openings[kind]?.zh ?? '交办',
    en: ({ docket: { kind } }) => openings[kind]?.en ?? 'Handed out',
  },
  'obligation-opened': {
    zh: ({ obligation }, name) =>
      `${name.unit(obligation.owedBy).name}:${obligation.what},期限 ${obligation.dueOn}`,
    en: ({ obligation }, name) =>
      `${name.unit(obligation.owedBy).name}: 「${obligation.what}」, due on ${obligation.dueOn}`,
  },
  'obligation-met': {
    zh: ({ obligationId }, name) => `已完成「${name.obligation(obligationId)}」`,
    en: ({ obligationId }, name) => `Completed: 「${name.obligation(obligationId)}」`,
  },
  'obligation-ended': {
    zh: ({ obligationId }, name) => `不再要求「${name.obligation(obligationId)}」`,
    en: ({ obligationId }, name) => `Not asked for any more: 「${name.obligation(obligationId)}」`,
  },
  'round-opened': {
    zh: ({ obligationId, dueOn }, name) => `「${name.obligation(obligationId)}」新一轮,期限 ${dueOn}`,
    en: ({ obligationId, dueOn }, name) =>
      `A new round of 「${name.obligation(obligationId)}」, due on ${dueOn}`,
  },
  'extension-asked': {
    zh: ({ obligationId, to, reason }, name) =>
      `申请将「${name.obligation(obligationId)}」延期至 ${to}${because.zh(reason)}`,
    en: ({ obligationId, to, reason }, name) =>
      `An extension of 「${name.obligation(obligationId)}」 until ${to} was asked for${because.en(reason)}`,
  },
  'extension-decided': {
    zh: (event, name) =>
      `${event.isGranted ? `同意「${name.obligation(event.obligationId)}」延期至 ${event.dueOn}` : `不同意「${name.obligation(event.obligationId)}」延期`}${because.zh(event.reason)}`,
    en: (event, name) =>
      `The extension of 「${name.obligation(event.obligationId)}」 was ${event.isGranted ? `granted, until ${event.dueOn}` : 'refused'}${because.en(event.reason)}`,
  },
  'clock-paused': {
    zh: ({ obligationId, pausedOn, category, reason }, name) =>
      `「${name.obligation(obligationId)}」自 ${pausedOn} 起中止计时(${pauseCategoryNames[category].zh})${because.zh(reason)}`,
    en: ({ obligationId, pausedOn, category, reason }, name) =>
      `The clock of 「${name.obligation(obligationId)}」 stands from ${pausedOn} (${pauseCategoryNames[category].en})${because.en(reason)}`,
  },
  'clock-resumed': {
    zh: ({ obligationId, workingDays, dueOn, reason }, name) =>
      `「${name.obligation(obligationId)}」恢复计时,不计 ${workingDays} 个工作日,期限 ${dueOn}${because.zh(reason)}`,
    en: ({ obligationId, workingDays, dueOn, reason }, name) =>
      `The clock of 「${name.obligation(obligationId)}」 runs again; ${counted(workingDays, 'working day')} not counted, due on ${dueOn}${because.en(reason)}`,
  },
  'rules-adopted': {
    zh: ({ obligationId, policy, calendar, dueOn, date, moves, reason }, name) =>
      `采用督办策略 ${policy}、工作日历 ${calendar}:「${name.obligation(obligationId)}」期限 ${dueOn}${date ? `(${dateEffectNames[date].zh})` : ''}${moves
        .map(
          ({ key, after, effect }) =>
            `,${stepIn(key, 'zh')}${adoptionEffectNames[effect].zh}${after ? ` ${minuteOf(after)}` : ''}`,
        )
        .join('')}${because.zh(reason)}`,
    en: ({ obligationId, policy, calendar, dueOn, date, moves, reason }, name) =>
      `Policy ${policy} and calendar ${calendar} adopted: 「${name.obligation(obligationId)}」 due on ${dueOn}${date ? ` (${dateEffectNames[date].en})` : ''}${moves
        .map(
          ({ key, after, effect }) =>
            `, ${stepIn(key, 'en')} ${adoptionEffectNames[effect].en}${after ? ` ${minuteOf(after)}` : ''}`,
        )
        .join('')}${because.en(reason)}`,
  },
  'deadline-revised': {
    zh: ({ obligationId, from, dueOn }, name) =>
      `「${name.obligation(obligationId)}」的期限由 ${from} 改为 ${dueOn}(修订方案)`,
    en: ({ obligationId, from, dueOn }, name) =>
      `The deadline of 「${name.obligation(obligationId)}」 moves from ${from} to ${dueOn} (revised plan)`,
  },
  'step-taken': {
    zh: ({ step, obligationId }, name) =>
      `${actNames[step.act].zh}:「${name.obligation(obligationId)}」${
        step.outcome === 'fired' ? '' : `(${stepOutcomeNames[step.outcome].zh})`
      }`,
    en: ({ step, obligationId }, name) =>
      `Step: ${actNames[step.act].en}, 「${name.obligation(obligationId)}」${
        step.outcome === 'fired' ? '' : ` (${stepOutcomeNames[step.outcome].en})`
      }`,
  },
  'step-delivered': {
    zh: ({ rung, obligationId }, name) => `${rungIn(rung, 'zh')}已送达:「${name.obligation(obligationId)}」`,
    en: ({ rung, obligationId }, name) =>
      `Delivered: ${rungIn(rung, 'en')}, 「${name.obligation(obligationId)}」`,
  },
  'step-decided': {
    zh: ({ rung, decision, reason }) =>
      `${rungIn(rung, 'zh')}${stepDecisionNames[decision].zh}${because.zh(reason)}`,
    en: ({ rung, decision, reason }) =>
      `The ${rungIn(rung, 'en')} was ${stepDecisionNames[decision].en}${because.en(reason)}`,
  },
  'step-corrected': {
    zh: ({ rung, reason }) => `更正${rungIn(rung, 'zh')}${because.zh(reason)}`,
    en: ({ rung, reason }) => `Corrected: ${rungIn(rung, 'en')}${because.en(reason)}`,
  },
  'docket-ended': { zh: () => '办结', en: () => 'Done with' },
};
