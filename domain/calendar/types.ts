import type { CivilDate } from './civil-date';

/** What the State Council's yearly schedule says of one day that is not an ordinary one. */
export interface CalendarDay {
  kind: 'holiday' | 'workday';
  /** 端午节; for a make-up day (调休) the holiday it makes up for. */
  name: string;
  /** The notice's number, e.g. 国办发明电〔2017〕12号, where known. */
  notice?: string;
}

/**
 * A version of the working-day calendar. `years` are those that the State Council has announced, `days` what is not
 * ordinary in them. A later year is provisional (`provisional.ts`); an earlier one, or one after 2099, is an error, never
 * silently all-workdays.
 */
export interface Calendar {
  version: string;
  years: readonly number[];
  days: Readonly<Record<CivilDate, CalendarDay>>;
}
