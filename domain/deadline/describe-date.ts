import { yearOf, type CivilDate } from '../calendar/civil-date';
import type { StatedDay } from './stated-day';
import type { DerivationStep } from './types';

/** Quotes a piece of the plan, shortened: a derivation is one line on a screen. */
export const quote = (text: string): string => {
  const line = text.replace(/\s+/g, '');
  return `「${line.length > 40 ? `${line.slice(0, 40)}…` : line}」`;
};

const yearNotes: Readonly<Record<StatedDay['yearFrom'], (issuedOn: CivilDate, year: number) => string>> = {
  stated: () => '',
  relative: issuedOn => `(相对发文日 ${issuedOn} 认定)`,
  context: (_, year) => `(年份承前文,为 ${year} 年)`,
  document: (issuedOn, year) => `(没有写年份,按发文日 ${issuedOn} 认定为 ${year} 年)`,
};

/** What a wording was read as, and where its year comes from. */
export const readAs = (
  raw: string,
  reading: string,
  day: Pick<StatedDay, 'yearFrom'> & { on: CivilDate },
  issuedOn: CivilDate,
): DerivationStep => {
  const passed = day.on < issuedOn ? `;该日早于发文日 ${issuedOn},按写明的日期执行` : '';
  return {
    text: `${quote(raw)}即 ${reading}${yearNotes[day.yearFrom](issuedOn, yearOf(day.on))}${passed}`,
    cites: 'plan',
  };
};

/** A stated date includes its day and never rolls over a weekend (domain.md §3). */
export const inclusive = (on: CivilDate): DerivationStep => ({
  text: `含 ${on} 当日,至 24:00(北京时间);写明的日期不因周末或节假日顺延`,
  cites: 'plan',
});

export const longTermStep: DerivationStep = {
  text: '要求长期坚持:不设截止日期,按复查周期定期复查',
  cites: 'plan',
};
