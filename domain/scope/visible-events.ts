import type { ObligationKind } from '../codes/obligation';
import type { DocketEvent } from '../kinds';
import { isProposal } from '../obligation/proposals';
import type { UnitId } from '../obligation/types';
import { knowsTold, knowsUntold, readsEverything, type Reader } from '../permissions/reader';
import {
  ofOneUnitTypes,
  preparedEventTypes,
  seesAssessmentEvent,
  shownAssessmentEvent,
  unitsAssessedIn,
} from './assessment-events';
import type { Sight } from './sight';
import { endReasonSeen, keptKinds, knowsInstruction, seesObligation, seesRung } from './visible-case';

/** What an event is about, as the events before it tell. */
interface About {
  obligationId: string;
  kind: ObligationKind;
  owedBy: UnitId;
  round: number;
}

const rungOf = (event: DocketEvent): string | null => {
  if (event.type === 'step-taken') return event.step.act;
  return event.type === 'step-delivered' || event.type === 'step-decided' || event.type === 'step-corrected'
    ? event.rung
    : null;
};

/** How the report comes about is the offices' own; units hear which form is asked, and what was issued. */
export const officesEventTypes = [
  'circulated',
  'report-duty-set',
  'part-written',
  'discrepancy-settled',
  'report-compiled',
  'pack-adopted',
  'ask-answered',
  'notice-attached',
  'rules-evaluated',
  'breach-declined',
  'finding-proceeding-opened',
] as const satisfies DocketEvent['type'][];

/** 电话催办, 圈阅, 批示, 汇总, 考核: between the offices or leaders and those whom it is about. */
export const innerEventTypes = [
  ...officesEventTypes,
  ...preparedEventTypes,
  ...ofOneUnitTypes,
  'called',
  'instructed',
  'instruction-answered',
  'instruction-withdrawn',
] as const satisfies DocketEvent['type'][];

/**
 * True for what comes of a proposal or a proceeding, for a call, a mark and a 批示, whoever knows of it. What a docket says of
 * itself to units (when it last changed) does not hang on these. `prisma/read/open-events-sql.ts` says the same in SQL.
 */
const isInner = (event: DocketEvent, about: About | undefined): boolean =>
  innerEventTypes.some(one => one === event.type) ||
  isProposal(rungOf(event) ?? '') ||
  keptKinds.some(one => one === about?.kind);

const sees = (
  sight: Sight,
  event: DocketEvent,
  about: About | undefined,
  assessed: readonly UnitId[],
): boolean => {
  const inCycle = seesAssessmentEvent(sight.reader, event, assessed);
  if (inCycle !== undefined) return inCycle;
  if (event.type === 'called') return knowsTold(sight.reader, event.unitId);
  if (officesEventTypes.some(one => one === event.type)) return sight.reader.seesAll;
  if (event.type === 'instructed' || event.type === 'instruction-withdrawn')
    return knowsInstruction(sight.reader, event);
  if (!about) return true;
  if (!seesObligation(sight.reader, about.kind, about.owedBy)) return false;
  const rung = rungOf(event);
  return rung === null || seesRung(sight, about.owedBy, { ...about, rung });
};

const aboutIn = (event: DocketEvent, known: Map<string, About>): About | undefined => {
  if (event.type === 'obligation-opened') {
    const { id: obligationId, kind, owedBy } = event.obligation;
    known.set(obligationId, { obligationId, kind, owedBy, round: 1 });
    return known.get(obligationId);
  }
  if (!('obligationId' in event)) return undefined;
  const about = known.get(event.obligationId);
  if (about && event.type === 'round-opened') {
    const next = { ...about, round: about.round + 1 };
    known.set(event.obligationId, next);
    return next;
  }
  return about;
};

export interface Seen<E> {
  one: E;
  /** False for what comes of a proposal, for a call and a 批示: units know it only where they have been told. */
  isOpen: boolean;
}

/**
 * The events of a docket, from its first on, that the reader may see: what they fold to is `visibleCase` of what all of them
 * fold to.
 */
export const visibleEvents = <E extends { event: DocketEvent }>(
  sight: Sight,
  events: readonly E[],
): Seen<E>[] => {
  if (readsEverything(sight.reader)) return events.map(one => ({ one, isOpen: true }));
  const known = new Map<string, About>();
  const assessed = events.flatMap(one => unitsAssessedIn(one.event));
  return events.flatMap((one): Seen<E>[] => {
    const about = aboutIn(one.event, known);
    if (!sees(sight, one.event, about, assessed)) return [];
    return [{ one, isOpen: !isInner(one.event, about) }];
  });
};

/** A unit's document is its own: who sees its file because he owes something there himself reads that it came, not what it says. */
export const submissionSeen = <S extends { unitId: UnitId; document?: unknown }>(
  reader: Reader,
  submission: S,
): S => {
  if (submission.document === undefined || knowsTold(reader, submission.unitId)) return submission;
  const { document: _, ...rest } = submission;
  return rest as S;
};

/**
 * An event that is shown, without what in it the reader may not know: why something of another unit ended, and which
 * proposals would have come when other rules were adopted.
 */
export const shownEvent = (
  { reader }: Sight,
  given: DocketEvent,
  ownerOf: (obligationId: string) => UnitId | undefined,
): DocketEvent => {
  const event = shownAssessmentEvent(reader, given);
  if (event.type === 'submitted') return { ...event, submission: submissionSeen(reader, event.submission) };
  const owedBy = 'obligationId' in event ? ownerOf(event.obligationId) : undefined;
  if (owedBy === undefined || knowsUntold(reader, owedBy)) return event;
  if (event.type === 'obligation-ended')
    return { ...event, reason: endReasonSeen(reader, owedBy, event.reason) };
  if (event.type !== 'rules-adopted') return event;
  const { fixed, dropped } = event.adopted;
  return {
    ...event,
    moves: event.moves.filter(({ act }) => !isProposal(act)),
    adopted: {
      fixed: fixed.filter(({ act }) => !isProposal(act)),
      dropped: dropped.filter(key => !isProposal(key)),
    },
  };
};
