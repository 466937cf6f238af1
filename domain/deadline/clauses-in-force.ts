import type { CivilDate } from '../calendar/civil-date';

/** What a clause on periods settles: the first day, the corresponding day of months and years, rest days at the end. */
export type PeriodRule = 'first-day' | 'corresponding-day' | 'rest-day';

interface PeriodLaw {
  law: string;
  from: CivilDate;
  /** The last day on which it is the one to cite. */
  to?: CivilDate;
  articles: Readonly<Record<PeriodRule, number>>;
}

/**
 * The law on periods by the time at which it is to be cited. 民法通则 stayed in force beside 民法总则 until 2020, but
 * the later law prevails from 2017-10-01 on.
 */
const periodLaws: readonly PeriodLaw[] = [
  {
    law: '民法通则',
    from: '1987-01-01',
    to: '2017-09-30',
    articles: { 'first-day': 154, 'corresponding-day': 154, 'rest-day': 154 },
  },
  {
    law: '民法总则',
    from: '2017-10-01',
    to: '2020-12-31',
    articles: { 'first-day': 201, 'corresponding-day': 202, 'rest-day': 203 },
  },
  {
    law: '民法典',
    from: '2021-01-01',
    articles: { 'first-day': 201, 'corresponding-day': 202, 'rest-day': 203 },
  },
];

/** The clause in force on `date`, as it is cited: `民法总则 201`. Before 1987 the earliest law of the table. */
export const clauseInForce = (rule: PeriodRule, date: CivilDate): string => {
  const law = periodLaws.find(one => date >= one.from && date <= (one.to ?? date)) ?? periodLaws[0]!;
  return `${law.law} ${law.articles[rule]}`;
};
