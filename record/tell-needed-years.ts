import { dateOf, type CivilDate } from '../domain/calendar/civil-date';
import { derive } from '../domain/explain/derive';
import type { DocketState } from '../domain/kinds';
import { isNeededSoon, neededYears, type NeededYear } from '../domain/outlook/needed-years';
import type { Book } from './book';
import type { CampaignFacts } from './rows';

/** A year that is needed, with the docket in which it is needed first. */
export interface YearOfCampaign extends NeededYear {
  docketId: string;
}

/** The years on which open obligations of these dockets hang and that are not announced yet, earliest first. */
export const yearsOfCampaign = (
  states: Iterable<Pick<DocketState, 'id' | 'obligations'>>,
  facts: CampaignFacts,
): YearOfCampaign[] => {
  const all = new Map<number, YearOfCampaign>();
  for (const { id, obligations } of states)
    for (const one of neededYears(obligations, facts)) {
      const known = all.get(one.year) ?? { ...one, docketId: id, waiting: 0 };
      const first = one.neededFrom < known.neededFrom ? { ...one, docketId: id } : known;
      all.set(one.year, { ...first, waiting: known.waiting + one.waiting });
    }
  return [...all.values()].sort((a, b) => a.year - b.year);
};

/** Those of which the office has to be told by a day. */
export const neededSoon = (years: YearOfCampaign[], today: CivilDate): YearOfCampaign[] =>
  years.filter(one => isNeededSoon(one, today));

/**
 * Tells the office, in its digest, of years that the campaign needs and whose holidays its calendar lacks: once per campaign and year,
 * whoever comes first. The dockets in which they are needed first are in the book.
 */
export const tellNeededYears = async (book: Book, years: YearOfCampaign[]): Promise<void> => {
  const { campaign, calendar } = book.facts;
  for (const { year, neededFrom, waiting, docketId } of years) {
    if (!(await book.store.claimYearNotice(campaign.id, year))) continue;
    const savedIn = await book.store.calendarWith(year);
    const rule = { code: 'year-needed' as const, year, calendar: calendar.version, neededFrom, n: waiting };
    book.tell(docketId, `year-${year}`, {
      kind: 'year-needed',
      audience: { to: 'coordinators' },
      urgency: 'digest',
      why: [derive(rule, 'practice:year-needed', { calendar })],
      facts: {
        year: String(year),
        neededFrom,
        waiting: String(waiting),
        ...(savedIn !== null && { savedIn }),
      },
    });
  }
};

/** The same on the day of a sweep, for what is needed within eight weeks. */
export const tellOfYearsSoon = (book: Book, years: YearOfCampaign[]): Promise<void> =>
  tellNeededYears(book, neededSoon(years, dateOf(book.facts.now)));
