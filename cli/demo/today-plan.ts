import { addDays, yearOf, type CivilDate } from '../../domain/calendar/civil-date';
import { inChinese } from '../../domain/explain/date-in-words';
import { noAnswers, type Answers } from '../../domain/launch/answers';

/**
 * The plan of `today` for a county that issues it on that day: in the template `{+5}` is the fifth day after it, `{今年}` and
 * `{明年}` are its year and the next. Every date is written with its year, so that the reader has nothing to infer.
 */
export const todayPlan = (template: string, issuedOn: CivilDate): string => {
  const year = yearOf(issuedOn);
  return template
    .replace(/\{\+(\d+)\}/g, (_, days: string) => inChinese(addDays(issuedOn, Number(days))))
    .replaceAll('{今年}', String(year))
    .replaceAll('{明年}', String(year + 1));
};

/** Each problem of `today` has the measure of the same place; nothing else is left to decide. */
export const todayAnswers = (): Answers => ({
  ...noAnswers(),
  links: ['一-1', '一-2', '一-3', '二-1', '二-2', '二-3'].map((ref, assignment) => ({ ref, assignment })),
});
