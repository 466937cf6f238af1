import type { Instant } from '../calendar/civil-date';
import type { UnitId } from '../obligation/types';
import type { Policy } from '../policy/types';
import type { DocketEvent } from './events';
import { applyEvent } from './fold';
import type { NoticeIntent } from './notice-intent';
import type { DocketState } from './state';
import type { Calendar } from '../calendar/types';

/** The units with an office in every campaign: 指挥部办公室, 督查室, 县领导. */
export interface Offices {
  office: UnitId;
  supervision: UnitId;
  leadership: UnitId;
  /** 有权机关 (纪委监委), to which accountability is handed over. */
  authority: UnitId;
  /** Who sits in the same house as the office (the 指挥部 itself): decided by 督查室 instead. */
  officeFamily: UnitId[];
}

export interface Timetable {
  planDueOn: string;
  reportDueOn: string;
  completionDueOn: string;
  supervisionEndsOn: string | null;
}

/** Everything the domain needs besides the docket. Time is an argument. */
export interface Facts {
  now: Instant;
  policy: Policy;
  calendar: Calendar;
  offices: Offices;
  timetable: Timetable;
}

/** What a pure function decided: the next state, the events that lead there, the notices to queue. */
export interface Outcome {
  state: DocketState;
  events: DocketEvent[];
  notices: NoticeIntent[];
}

/** Collects events, always holding the state after them. Lives only within one transition. */
export class Draft {
  readonly events: DocketEvent[] = [];
  readonly notices: NoticeIntent[] = [];
  constructor(public state: DocketState) {}

  emit(event: DocketEvent): void {
    this.state = applyEvent(this.state, event);
    this.events.push(event);
  }

  notify(...notices: NoticeIntent[]): void {
    this.notices.push(...notices);
  }

  done(): Outcome {
    return { state: this.state, events: this.events, notices: this.notices };
  }
}
