import type { CivilDate } from '../calendar/civil-date';
import type { Calendar, CalendarDay } from '../calendar/types';
import type { Span } from '../plan/types';
import type { QuestionOf } from './questions';

/** A day as the notice has it, with its words in the text. */
export interface ProposedDay {
  date: CivilDate;
  kind: CalendarDay['kind'];
  /** 国庆节、中秋节; of a make-up day the holiday it makes up for. */
  name: string;
  source: Span;
}

/** What a person has to decide before the days are saved. */
export type ProclamationQuestion = QuestionOf & {
  /** The same for the same text: by it a person says that the question is settled. */
  key: string;
  /** The days that it is about; where they are saved otherwise than proposed, it is settled. */
  dates: CivilDate[];
  source: Span;
};

/** What a notice of days off (节假日安排通知) says, and what it leaves to a person. */
export interface ProclamationReading {
  year: number | null;
  /** 国办发明电〔2026〕5号 */
  noticeNumber: string | null;
  issuedOn: CivilDate | null;
  /** The year has been proclaimed before: this notice changes days of it. */
  isAmendment: boolean;
  proposals: ProposedDay[];
  questions: ProclamationQuestion[];
}

export interface ReadingInput {
  /** The version that the days will be saved on. */
  base: Pick<Calendar, 'years' | 'days'>;
  /** What a person states instead of the text. */
  year?: number;
  noticeNumber?: string;
}

/** A stretch of the normalised text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A day as written: 「2026年12月31日(周四)」. */
export interface WrittenDay extends Stretch {
  year: number | null;
  month: number | null;
  day: number;
  /** 0 is Sunday. */
  weekday: number | null;
  /** 农历除夕 and the like, as written. */
  lunar: string | null;
}

/** 「1月1日至3日」, or one day. */
export interface WrittenRange extends Stretch {
  from: WrittenDay;
  to: WrittenDay | null;
}

/** One statement: these days are off, or worked. */
export interface Clause extends Stretch {
  kind: CalendarDay['kind'];
  ranges: WrittenRange[];
  /** 共3天, as often as it is said. */
  counts: number[];
  /** 与周末连休 */
  joinsWeekend: boolean;
}

/** What stands under one heading 「国庆节、中秋节:」. */
export interface Section extends Stretch {
  /** As a calendar names them, joined by 、. */
  name: string;
  holidays: readonly Holiday[];
}

export type Holiday = '元旦' | '春节' | '清明' | '劳动' | '端午' | '中秋' | '国庆';
