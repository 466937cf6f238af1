import type { CivilDate, Instant } from '../calendar/civil-date';
import type { WorkLetterKind } from '../codes/letter';
import type { AccountabilityForm, ProceedingKind, Stage } from '../codes/proceeding';
import type { Core } from '../docket/core';
import type { Item } from '../docket/item';
import type { DerivedDate } from '../ladder/dates';
import type { UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { Origin } from './origin';

/** The letters that belong to a proceeding. */
export type PaperKind = Exclude<WorkLetterKind, 'supervision-letter'>;

/** When something was done, and by whom; null is the system. */
interface Done {
  at: Instant;
  by: EventActor | null;
}

/** 改期 */
interface Postponement extends Done {
  from: CivilDate | null;
  to: CivilDate;
  reason: string;
}

/** 约谈 or 问责 as the fold of its events. What a stage brings is there once the stage has been reached. */
export interface ProceedingState extends Core {
  kind: 'proceeding';
  /** The unit called. */
  unitId: UnitId;
  proceedingKind: ProceedingKind;
  stage: Stage;
  items: Item[];
  /** The findings that led to it; absent where rungs alone did. */
  origin?: Origin;
  /** Its letters, once they have been drafted. */
  papers: Partial<Record<PaperKind, string>>;
  decision?: Done & { decision: 'approved' | 'declined'; reason: string | null; departsFrom?: string[] };
  /** 约谈通知书 delivered. */
  noticed?: Done;
  /** The day on which it is to be held. */
  appointment?: DerivedDate;
  postponements: Postponement[];
  held?: Done & {
    place: string;
    statement: string;
    commitment: string;
    newDeadline: DerivedDate;
    feedbackDue: DerivedDate;
  };
  confirmed?: Done;
  answered?: Done & { text: string; fileIds: string[] };
  checked?: Done & { isSatisfied: boolean; note: string };
  handedOver?: Done & { toBody: string };
  /** 处理决定 */
  ruling?: Done & { forms: AccountabilityForm[]; text: string };
  /** The last day of the appeal window, inclusive; the decision is not suspended meanwhile. */
  rulingDelivered?: Done & { appealUntil: DerivedDate };
  appealed?: Done & { text: string; due: DerivedDate };
  appealDecided?: Done & { isUpheld: boolean; text: string };
  /** How it came to its end, with the reason where it was declined or withdrawn. */
  over?: Done & { reason?: string };
  /** Nobody owes anything about it any more. */
  isEnded: boolean;
}

const last: readonly Stage[] = ['declined', 'withdrawn', 'ended', 'filed'];

/** True where nothing follows any more. */
export const isOver = (stage: Stage): boolean => last.includes(stage);
