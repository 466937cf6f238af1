import type { CaseState } from '../../domain/case/state';
import type { CaseOutcome } from '../../domain/codes/statuses';
import type { ProceedingKind, Stage } from '../../domain/codes/proceeding';
import { provisionalYears } from '../../domain/explain/provisional';
import type { FindingState } from '../../domain/finding/state';
import type { EventActor } from '../../domain/permissions/actor';
import type { DerivedDate } from '../../domain/ladder/dates';
import type { SignedIn } from '../../prisma/people/sessions';
import { visibleCases } from '../../prisma/read/breaches';
import { fileNames } from '../../prisma/read/files';
import { findingsOf, queryFinding, type FoundRecord } from '../../prisma/read/findings';
import { proceedingWhere } from '../../prisma/read/scope';
import { sightOf } from '../../prisma/read/sight';
import { queryTimeline, whatIsOwed } from '../../prisma/read/timeline';
import { clockOf, personNames, unitNames, type Named } from '../../prisma/read/unit-names';
import { instantOf } from '../../prisma/schema/instants';
import type { Db } from '../../prisma/schema/db';
import { getFinding, type FindingView } from '../contracts/findings';
import { presentTimeline } from '../dockets/present-timeline';
import { presentDerivation } from '../explanations/present-derivation';
import { route } from '../route';
import { alikeTo } from './alike';
import { presentFinding } from './present-finding';

type Person = (id: string) => Named;

const eventsOf = async (
  db: Db,
  actor: SignedIn,
  { id, campaignId }: FoundRecord,
): Promise<FindingView['events']> => {
  const sight = await sightOf(db, actor, campaignId);
  const owed = await whatIsOwed(db, id, sight);
  const { items } = await queryTimeline(db, id, { limit: 100, order: 'desc' }, sight);
  return presentTimeline(db, owed, items, sight, await clockOf(db, campaignId));
};

const peopleOf = ({ established, dismissed, contest }: FindingState): string[] =>
  [established, dismissed, contest, contest?.decided].flatMap(one => one?.by?.personId ?? []);

const done = (one: { at: string; by: EventActor | null }, person: Person) => ({
  at: one.at,
  by: one.by && person(one.by.personId),
});

const day = ({ on, derivation }: DerivedDate) => ({
  on,
  derivation: presentDerivation(derivation),
  provisionalYears: provisionalYears(derivation),
});

const originOf = ({ origin }: FindingState): FindingView['origin'] => ({
  kind: origin.kind,
  indicator: origin.kind === 'indicator' ? origin.indicator : null,
  required: origin.kind === 'indicator' ? origin.required : null,
  found: origin.kind === 'indicator' ? origin.found : null,
  breachId: origin.kind === 'breach' ? origin.breachId : null,
});

/** The case, in its own campaign or in the one that was drafted of it, where the actor may see it. */
const caseOf = async (db: Db, caseId: string | null): Promise<FindingView['case']> => {
  if (caseId === null) return null;
  const row = await db.docket.findUniqueOrThrow({
    where: { id: caseId },
    select: { id: true, campaignId: true, ref: true, title: true, status: true, outcome: true },
  });
  return { ...row, status: row.status as CaseState['status'], outcome: row.outcome as CaseOutcome | null };
};

const proceedingsOf = async (db: Db, actor: SignedIn, ids: string[]): Promise<FindingView['proceedings']> => {
  const rows = await db.proceeding.findMany({
    where: { AND: [{ id: { in: ids } }, proceedingWhere(actor)] },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
  });
  const unit = await unitNames(
    db,
    rows.map(one => one.unitId),
  );
  return rows.map(one => ({
    id: one.id,
    kind: one.kind as ProceedingKind,
    stage: one.stage as Stage,
    unit: unit(one.unitId),
    openedAt: instantOf(one.openedAt),
  }));
};

const earlierOf = async (
  db: Db,
  actor: SignedIn,
  { earlier }: FindingState,
): Promise<FindingView['earlier']> => {
  const seen = await visibleCases(
    db,
    actor,
    earlier.flatMap(one => one.caseId ?? []),
  );
  return earlier.map(({ caseId, outcome, ...one }) => {
    const isSeen = caseId !== null && seen.has(caseId);
    return {
      ...one,
      caseId: isSeen ? caseId : null,
      outcome: isSeen ? (outcome as CaseOutcome | null) : null,
    };
  });
};

const contestOf = (
  { contest }: FindingState,
  person: Person,
  filesOf: (ids: readonly string[]) => FindingView['sources'][number]['files'],
): FindingView['contest'] =>
  contest
    ? {
        ...done(contest, person),
        reason: contest.reason,
        files: filesOf(contest.fileIds),
        due: day(contest.due),
        decided: contest.decided
          ? {
              ...done(contest.decided, person),
              isUpheld: contest.decided.isUpheld,
              reason: contest.decided.reason,
            }
          : null,
      }
    : null;

/** A problem with its facts and what became of it. What is only proposed about a unit, that unit does not know of. */
export const getFindingRoute = route(getFinding, async ({ deps: { db }, actor, params: { id } }) => {
  const record = await queryFinding(db, actor, id);
  const { state, version } = record;
  const unit = await unitNames(db, [state.subjectId]);
  const person = await personNames(db, peopleOf(state));
  const files = await fileNames(db, [
    ...state.sources.flatMap(one => one.fileIds),
    ...(state.contest?.fileIds ?? []),
  ]);
  const filesOf = (ids: readonly string[]) => files.filter(one => ids.includes(one.id));
  const joined = await findingsOf(db, actor, state.joined);
  const { established, dismissed } = state;
  return {
    body: {
      ...presentFinding(record, actor, unit),
      clock: record.clock === 'rehearsal' ? ('rehearsal' as const) : ('real' as const),
      now: instantOf(record.now),
      says: state.says,
      cite: state.cite,
      origin: originOf(state),
      sources: state.sources.map(({ fileIds, ...one }) => ({ ...one, files: filesOf(fileIds) })),
      established: established
        ? {
            ...done(established, person),
            isSerious: established.isSerious,
            hasBadEffect: established.hasBadEffect,
            reason: established.reason,
          }
        : null,
      dismissed: dismissed ? { ...done(dismissed, person), reason: dismissed.reason } : null,
      contest: contestOf(state, person, filesOf),
      joined: joined.map(one => ({ id: one.id, text: one.state.text })),
      alike: await alikeTo(db, actor, record),
      proceedings: await proceedingsOf(db, actor, state.proceedingIds),
      newDeadline: state.newDeadline && day(state.newDeadline),
      case: await caseOf(db, record.caseId),
      earlier: await earlierOf(db, actor, state),
      events: await eventsOf(db, actor, record),
    },
    version,
  };
});
