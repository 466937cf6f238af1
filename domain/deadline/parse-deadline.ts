import type { CivilDate } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import { composeDeadline } from './compose-deadline';
import { quote } from './describe-date';
import { normaliseText, sourceSpan } from './normalise-text';
import { defaultDeadlinePolicy, type DeadlinePolicy } from './policy';
import { readItems } from './read-items';
import { matchAt } from './stated-day-pattern';
import type { Deadline } from './types';
import { label } from './wordings';
import type { Calendar } from '../calendar/types';

export interface DeadlineInput {
  /** The plan's date: dates without a year belong to its year. */
  issuedOn: CivilDate;
  /** The day on which the task reached the unit, from which periods run; without it they have no `dueOn` yet. */
  deliveredOn?: CivilDate;
  calendar: Calendar;
  policy?: DeadlinePolicy;
  /** The year that the sentence named before this wording, for dates without one. */
  contextYear?: number;
  /** It is a milestone's: the day of a report (6月12日前报送) is its own, not beside another. */
  isMilestone?: boolean;
}

/** No deadline is longer; what is, is not one. */
const LONGEST = 400;

const unresolved = (raw: string, reason: string, readings?: CivilDate[]): Deadline => ({
  raw,
  kind: 'unresolved',
  ...(readings ? { readings } : {}),
  derivation: [derive({ code: 'unresolved', problem: reason }, 'plan')],
});

/** The deadline itself without brackets around it and without 「整改时限:」 before it. */
const peel = (text: string): { start: number; end: number } => {
  let start = 0;
  let end = text.length;
  while (start < end && text.charAt(start) === '(' && text.charAt(end - 1) === ')') {
    start++;
    end--;
  }
  return { start: start + (matchAt(label, text, start)?.[0].length ?? 0), end };
};

/**
 * Reads the wording of one deadline (domain.md §3) and explains the reading. A stated date includes its day, to 24:00
 * Asia/Shanghai, and never rolls over a weekend; periods are counted by the law in force when they start. Whatever is
 * not understood to the last word is `unresolved`, with the reason in the derivation: nothing is guessed. Never throws
 * for any text; a year that the calendar does not cover leaves out `dueOn` and is named in the derivation.
 */
export const parseDeadline = (raw: string, input: DeadlineInput): Deadline => {
  if (raw.length > 10 * LONGEST) return unresolved(raw, `文字过长(${raw.length} 字),不是一个期限`);
  const source = normaliseText(raw);
  const { start, end } = peel(source.text);
  const text = source.text.slice(start, end);
  if (text === '') return unresolved(raw, '没有写明期限');
  if (text.length > LONGEST) return unresolved(raw, `文字过长(${text.length} 字),不是一个期限`);
  const rawOf = (from: number, to: number): string => {
    const span = sourceSpan(source, from + start, to + start);
    return raw.slice(span.start, span.end);
  };
  const { items, unread } = readItems(text, {
    issuedOn: input.issuedOn,
    calendar: input.calendar,
    isField: true,
    ...(input.contextYear === undefined ? {} : { contextYear: input.contextYear }),
  });
  if (unread)
    return unresolved(
      raw,
      unread.problem === undefined
        ? `${quote(rawOf(unread.start, unread.end))}不是能识别的期限表述`
        : `${quote(rawOf(unread.start, unread.end))}不能确定:${unread.problem}`,
      unread.readings,
    );
  const outcome = composeDeadline(items, {
    ...input,
    raw,
    rawOf,
    policy: input.policy ?? defaultDeadlinePolicy,
  });
  return typeof outcome === 'string' ? unresolved(raw, outcome) : outcome;
};
