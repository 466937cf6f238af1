import type { Instant } from '../calendar/civil-date';
import type { UnitId } from '../obligation/types';
import type { Policy } from '../policy/types';
import type { Core } from './core';
import type { CoreEvent } from './core-events';
import type { Evolve } from './evolve-core';
import { provisionalFacts } from './provisional-facts';
import type { NoticeIntent } from './notice-intent';
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
export interface Outcome<S, E> {
  state: S;
  events: E[];
  notices: NoticeIntent[];
}

/** Collects events, always holding the state after them. Lives only within one transition. */
export class Draft<S extends Core, E> {
  readonly events: E[] = [];
  readonly notices: NoticeIntent[] = [];
  constructor(
    public state: S,
    private readonly evolve: Evolve<S, E>,
  ) {}

  emit(event: E): void {
    this.state = this.evolve(this.state, event);
    this.events.push(event);
  }

  notify(...notices: NoticeIntent[]): void {
    for (const notice of notices) {
      const provisional = provisionalFacts(notice, this.state.obligations);
      const isCertain = Object.keys(provisional).length === 0;
      this.notices.push(isCertain ? notice : { ...notice, provisional });
    }
  }

  done(): Outcome<S, E> {
    return { state: this.state, events: this.events, notices: this.notices };
  }
}

/** A draft of any docket, for what is done to what is owed in it. */
export type CoreDraft = Pick<Draft<Core, CoreEvent>, 'state' | 'emit' | 'notify'>;
