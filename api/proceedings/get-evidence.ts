import type { Item } from '../../domain/docket/item';
import { isFile } from '../../domain/kinds';
import { provisionalYears } from '../../domain/explain/provisional';
import type { DerivedDate } from '../../domain/ladder/dates';
import { isProposal } from '../../domain/obligation/proposals';
import { afterDecision } from '../../domain/outlook/after-decision';
import { reasonsToDecline } from '../../domain/outlook/decline-support';
import { proceedingAbilities } from '../../domain/proceeding/commands-in';
import { findingsIn } from '../../domain/proceeding/origin';
import type { ProceedingState } from '../../domain/proceeding/state';
import { visibleCase } from '../../domain/scope/visible-case';
import { isOver } from '../../domain/proceeding/state';
import type { ProceedingKind, Stage } from '../../domain/codes/proceeding';
import type { StepDecision } from '../../domain/codes/ladder';
import { countTelling, queryEarlier, queryQueue } from '../../prisma/read/evidence';
import { queryItems } from '../../prisma/read/items';
import { queryEvidenceLetters, queryProceeding } from '../../prisma/read/proceedings';
import { sightOf } from '../../prisma/read/sight';
import { personNames, unitNames } from '../../prisma/read/unit-names';
import { loadFacts } from '../../prisma/record/facts';
import { instantOf } from '../../prisma/schema/instants';
import { getEvidence, type EvidenceView } from '../contracts/evidence';
import { presentCalls, unitsOfCalls } from '../dockets/present-calls';
import { presentDerivation } from '../explanations/present-derivation';
import { route } from '../route';
import { originWithMissed } from './origin-with-missed';
import { presentDone } from './present-done';
import { filesOf, presentOwed, presentUnitSide, type OwedIn } from './present-unit-side';

const presentDay = ({ on, derivation }: DerivedDate) => ({
  on,
  derivation: presentDerivation(derivation),
  provisionalYears: provisionalYears(derivation),
});

const presentAfter = (after: ReturnType<typeof afterDecision>): EvidenceView['after'] => ({
  approved: {
    letterBy: presentDay(after.approved.letterBy),
    heldOn: after.approved.heldOn && presentDay(after.approved.heldOn),
    newDeadlineOn: after.approved.newDeadlineOn && presentDay(after.approved.newDeadlineOn),
  },
  undecided: after.undecided,
});

/** Enough to decide about a proposal: about fifteen queries, however many items it has. */
export const getEvidenceRoute = route(getEvidence, async ({ deps: { db }, actor, params }) => {
  const row = await queryProceeding(db, actor, params.id);
  const facts = await loadFacts(db, row.campaignId);
  const sight = await sightOf(db, actor, row.campaignId);
  const docket = await db.docket.findUniqueOrThrow({ where: { id: row.id }, select: { state: true } });
  const state = docket.state as unknown as ProceedingState;
  const records = await queryItems(db, row.items as unknown as Item[]);
  const items = records.flatMap(({ docket: { state: whole }, obligation }): OwedIn[] =>
    isFile(whole) ? [{ state: visibleCase(sight, whole), obligation }] : [],
  );
  const origin = originWithMissed(state.origin, records);
  const states = [...new Map(items.map(one => [one.state.id, one.state])).values()];
  const links = records.flatMap(one =>
    one.docket.steps.filter(step => step.obligationId === one.obligationId),
  );
  const letters = await queryEvidenceLetters(
    db,
    actor,
    row.id,
    links.flatMap(one => one.letterId ?? []),
  );
  const reasons = reasonsToDecline(states, row.unitId);
  const named = await unitNames(db, [
    row.unitId,
    ...states.flatMap(one => [...one.obligations.map(owed => owed.owedBy), ...unitsOfCalls(one)]),
  ]);
  const calls = await Promise.all(states.map(one => presentCalls(db, one, named)));
  const person = await personNames(db, [
    ...(row.decidedById === null ? [] : [row.decidedById]),
    ...(state.decision?.by?.actingFor === undefined ? [] : [state.decision.by.actingFor]),
  ]);
  const queue = await queryQueue(db, actor, row.campaignId);
  const at = queue.indexOf(row.id);
  const rest = queue.filter(id => id !== row.id);
  const openedAt = instantOf(row.openedAt);
  const kind = row.kind as ProceedingKind;
  const stage = row.stage as Stage;
  const fileIds = [...new Set(filesOf(items, row.unitId))];
  const actingFor = state.decision?.by?.actingFor;
  const telling = await countTelling(db, [
    row.id,
    ...states.map(one => one.id),
    ...findingsIn(origin ?? undefined),
    ...letters.map(one => one.id),
  ]);
  const body: EvidenceView = {
    id: row.id,
    campaignId: row.campaignId,
    kind,
    stage,
    unit: named(row.unitId),
    openedAt,
    now: facts.now,
    mayDecide: proceedingAbilities({ kind, stage, unitId: row.unitId }, actor).includes('approve'),
    // What comes after this one; from the last on to the first.
    queue: { position: at + 1, count: queue.length, nextId: rest[Math.max(0, at)] ?? rest[0] ?? null },
    decision:
      row.decision === null || row.decidedAt === null
        ? null
        : {
            decision: row.decision as StepDecision,
            by: row.decidedById === null ? null : person(row.decidedById),
            for: actingFor === undefined ? null : person(actingFor),
            at: instantOf(row.decidedAt),
            reason: row.decisionReason,
          },
    ...telling,
    items: items.map(one => presentOwed(one, facts.now)),
    origin,
    done: presentDone(records, letters),
    calls: calls.flat().filter(one => one.unit.id === row.unitId),
    unitSide: {
      ...presentUnitSide(items, row.unitId, { openedAt, now: facts.now, named }),
      earlier: (await queryEarlier(db, actor, row)).map(one => ({
        id: one.id,
        kind: one.kind as ProceedingKind,
        stage: one.stage as Stage,
        openedAt: instantOf(one.openedAt),
        decision: one.decision as StepDecision | null,
      })),
      files: await db.file.findMany({
        where: { id: { in: fileIds } },
        orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, size: true, type: true },
      }),
    },
    why: items.flatMap(({ obligation }) =>
      obligation.steps
        .filter(step => isProposal(step.act))
        .slice(-1)
        .map(step => ({
          obligationId: obligation.id,
          dueAt: step.dueAt,
          derivation: presentDerivation(step.derivation),
        })),
    ),
    after: stage === 'proposed' && !isOver(stage) ? presentAfter(afterDecision(state, facts)) : null,
    reasons: reasons.map(({ code, support }) => ({
      code,
      support: support.map(one => {
        if (!('unitId' in one)) return one;
        const { unitId, ...said } = one;
        return { ...said, unit: named(unitId) };
      }),
    })),
  };
  return { body };
});
