import { dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import type { AccountabilityForm, ProceedingKind, Stage } from '../codes/proceeding';
import type { Item } from '../docket/item';
import type { Derivation } from '../explain/derivation';
import type { UnitId } from '../obligation/types';
import type { Origin } from './origin';
import type { ProceedingState } from './state';

/** The days of a proceeding that follow from a rule or were agreed. */
export type ProceedingDay = 'heldOn' | 'newDeadlineOn' | 'feedbackDueOn' | 'appealUntil' | 'appealDueOn';

/** What is known of a proceeding, flat, as lists, screens and the API have it; each is there once its stage was reached. */
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
  appealUntil?: CivilDate;
  appealText?: string;
  appealDueOn?: CivilDate;
  appealResult?: string;
  withdrawnReason?: string;
  /** The findings that led to it. */
  origin?: Origin;
  /** The clauses from which leadership departed by declining. */
  departsFrom?: string[];
  /** Why each of the days above is what it is. */
  derivations?: Partial<Record<ProceedingDay, Derivation>>;
}

/** The projection of a proceeding for lists and queries; the truth is the folded state. */
export interface ProceedingRecord {
  id: string;
  campaignId: string;
  kind: ProceedingKind;
  unitId: UnitId;
  stage: Stage;
  decision: 'approved' | 'declined' | null;
  decisionReason: string | null;
  decidedById: string | null;
  items: Item[];
  facts: ProceedingFacts;
  openedAt: Instant;
  decidedAt: Instant | null;
  endedAt: Instant | null;
}

const derivationsOf = (state: ProceedingState): Pick<ProceedingFacts, 'derivations'> => {
  const all: [ProceedingDay, Derivation | undefined][] = [
    ['heldOn', state.appointment?.derivation],
    ['newDeadlineOn', state.held?.newDeadline.derivation],
    ['feedbackDueOn', state.held?.feedbackDue.derivation],
    ['appealUntil', state.rulingDelivered?.appealUntil.derivation],
    ['appealDueOn', state.appealed?.due.derivation],
  ];
  const known = all.filter(([, why]) => why && why.length > 0);
  return known.length > 0 ? { derivations: Object.fromEntries(known) } : {};
};

const ofInterview = (state: ProceedingState): ProceedingFacts => {
  const { papers, noticed, appointment, postponements, held, confirmed, answered, checked } = state;
  const notice = papers['interview-notice'];
  const minutes = papers['interview-minutes'];
  return {
    ...(notice !== undefined && { noticeLetterId: notice }),
    ...(noticed && { noticedAt: noticed.at }),
    ...(appointment && { heldOn: appointment.on }),
    ...(postponements.length > 0 && {
      postponements: postponements.map(({ from, to, reason }) => ({ from, to, reason })),
    }),
    ...(held && {
      heldAt: held.at,
      heldOn: dateOf(held.at),
      place: held.place,
      statement: held.statement,
      commitment: held.commitment,
      newDeadlineOn: held.newDeadline.on,
      feedbackDueOn: held.feedbackDue.on,
    }),
    ...(minutes !== undefined && { minutesLetterId: minutes }),
    ...(confirmed && { confirmedAt: confirmed.at }),
    ...(answered && { answer: answered.text, answeredAt: answered.at }),
    ...(answered && answered.fileIds.length > 0 && { answerFileIds: answered.fileIds }),
    ...(checked && { isSatisfied: checked.isSatisfied, checkNote: checked.note }),
  };
};

const ofAccountability = (state: ProceedingState): ProceedingFacts => {
  const { papers, handedOver, ruling, rulingDelivered, appealed, appealDecided } = state;
  const proposal = papers['accountability-proposal'];
  return {
    ...(proposal !== undefined && { proposalLetterId: proposal }),
    ...(handedOver && { toBody: handedOver.toBody, handedOverAt: handedOver.at }),
    ...(ruling && { forms: ruling.forms, decisionText: ruling.text, decisionRecordedAt: ruling.at }),
    ...(rulingDelivered && {
      decisionDeliveredAt: rulingDelivered.at,
      appealUntil: rulingDelivered.appealUntil.on,
    }),
    ...(appealed && { appealText: appealed.text, appealDueOn: appealed.due.on }),
    ...(appealDecided && {
      appealResult: `${appealDecided.isUpheld ? '维持' : '变更'}:${appealDecided.text}`,
    }),
  };
};

export const factsOf = (state: ProceedingState): ProceedingFacts => {
  const decidedForId = state.decision?.by?.actingFor;
  return {
    ...(decidedForId !== undefined && { decidedForId }),
    ...ofInterview(state),
    ...ofAccountability(state),
    ...(state.origin && { origin: state.origin }),
    ...(state.decision?.departsFrom && { departsFrom: state.decision.departsFrom }),
    ...(state.over?.reason !== undefined && { withdrawnReason: state.over.reason }),
    ...derivationsOf(state),
  };
};

export const projectProceeding = (state: ProceedingState): ProceedingRecord => ({
  id: state.id,
  campaignId: state.campaignId,
  kind: state.proceedingKind,
  unitId: state.unitId,
  stage: state.stage,
  decision: state.decision?.decision ?? null,
  decisionReason: state.decision?.reason ?? null,
  decidedById: state.decision?.by?.personId ?? null,
  items: state.items,
  facts: factsOf(state),
  openedAt: state.openedAt,
  decidedAt: state.decision?.at ?? null,
  endedAt: state.over?.at ?? null,
});
