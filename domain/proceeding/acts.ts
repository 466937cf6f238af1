import type { CivilDate } from '../calendar/civil-date';
import type { Derivation } from '../explain/derivation';
import type { AccountabilityForm } from '../codes/proceeding';

/** What people do in an interview (约谈) or an accountability proceeding (问责), with what each act must say. */
export type ProceedingAct =
  | { kind: 'approve'; reason?: string }
  | { kind: 'decline'; reason: string }
  | { kind: 'postpone'; heldOn: CivilDate; reason: string }
  | { kind: 'hold'; statement: string; commitment: string; newDeadlineOn?: CivilDate; place?: string }
  | { kind: 'confirm-minutes' }
  | { kind: 'answer'; text: string; fileIds: string[] }
  | { kind: 'check'; isSatisfied: boolean; note: string }
  | { kind: 'hand-over'; toBody: string }
  | { kind: 'record-decision'; forms: AccountabilityForm[]; text: string }
  | { kind: 'deliver-decision' }
  | { kind: 'appeal'; text: string }
  | { kind: 'decide-appeal'; isUpheld: boolean; text: string }
  | { kind: 'file' }
  | { kind: 'withdraw'; reason: string };

/** What is known of a proceeding so far; every fact is there once its stage has been reached. */
export interface ProceedingFacts {
  /** For whom a stand-in decided on the proposal. */
  decidedForId?: string;
  noticeLetterId?: string;
  noticedAt?: string;
  heldOn?: CivilDate;
  postponements?: { from: CivilDate | null; to: CivilDate; reason: string }[];
  place?: string;
  heldAt?: string;
  statement?: string;
  commitment?: string;
  newDeadlineOn?: CivilDate;
  minutesLetterId?: string;
  confirmedAt?: string;
  feedbackDueOn?: CivilDate;
  answer?: string;
  /** What the unit handed in with its answer. */
  answerFileIds?: string[];
  answeredAt?: string;
  isSatisfied?: boolean;
  checkNote?: string;
  proposalLetterId?: string;
  toBody?: string;
  handedOverAt?: string;
  forms?: AccountabilityForm[];
  decisionText?: string;
  decisionRecordedAt?: string;
  decisionDeliveredAt?: string;
  /** The last day of the appeal window, inclusive; the decision is not suspended meanwhile. */
  appealUntil?: CivilDate;
  appealText?: string;
  appealDueOn?: CivilDate;
  appealResult?: string;
  withdrawnReason?: string;
  /** Why each of the days above is what it is. */
  derivations?: Partial<Record<ProceedingDay, Derivation>>;
}

/** The days of a proceeding that follow from a rule or were agreed. */
export type ProceedingDay = 'heldOn' | 'newDeadlineOn' | 'feedbackDueOn' | 'appealUntil' | 'appealDueOn';
