import type { CivilDate } from './civil-date';

/** What the State Council's yearly schedule says of one day that is not an ordinary one. */
export interface CalendarDay {
  kind: 'holiday' | 'workday';
  /** 端午节; for a make-up day (调休) the holiday it makes up for. */
  name: string;
  /** The notice's number, e.g. 国办发明电〔2017〕12号, where known. */
  notice?: string;
}

/** A version of the working-day calendar. Years that are not covered are an error, never silently all-workdays. */
export interface Calendar {
  version: string;
  years: readonly number[];
  days: Readonly<Record<CivilDate, CalendarDay>>;
}
