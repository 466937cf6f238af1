import type { CivilDate } from '../calendar/civil-date';
import type { Calendar } from '../calendar/types';
import type { YearFrom } from '../explain/plan-wording';

/** What a date that does not say its year is read against. */
export interface DateContext {
  issuedOn: CivilDate;
  /** The year named last in the same deadline or sentence: 「2019年6月底前开工、12月底前完工」. */
  contextYear?: number;
  /** Where festivals are looked up; without it they are not read. */
  calendar?: Calendar;
  /** The text is a deadline and nothing else: 「6.10」 is a day there, and a decimal in running text. */
  isField?: boolean;
}

type DatePrecision = 'day' | 'part' | 'month' | 'quarter' | 'half' | 'year';

/** A calendar expression: its first and last day, and where its year comes from. */
export interface StatedDay {
  end: number;
  first: CivilDate;
  on: CivilDate;
  precision: DatePrecision;
  /** `document`: no year is written, the document's is taken. */
  yearFrom: YearFrom;
  /** 底, 末, 内 are part of the expression. */
  isEnd: boolean;
  /** The days that it can mean, where its words leave a choice; `on` is among them. */
  readings?: CivilDate[];
}
/** An expression that has the shape of a date and is none: 2月30日. */
export interface ImpossibleDay {
  end: number;
  problem: string;
  /** The days that it can mean, where it can mean some. */
  readings?: CivilDate[];
}
