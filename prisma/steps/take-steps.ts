import type { Instant } from '../../domain/calendar/civil-date';
import type { Act } from '../../domain/obligation/types';
import type { Outcome } from '../../domain/docket/draft';
import type { EventOf } from '../../domain/docket/events';
import { takeReminders, takeRungs } from '../../domain/docket/take-steps';
import type { Item } from '../../domain/letter/letter';
import { loadFacts } from '../campaigns/facts';
import type { Db, Tx } from '../db';
import { Changes } from '../dockets/change-dockets';
import { lockDockets } from '../dockets/lock-dockets';
import { batchKeyOf, joinLetter } from '../letters/join-letter';
import { joinProceeding } from '../proceedings/join-proceeding';
import { inTransaction } from '../transaction';
import type { Touched } from '../touched';

type Taken = EventOf<'step-taken'>;

/** The rungs that were fired, by the unit concerned: one letter or proposal per unit lists them all. */
const firedByUnit = (outcome: Outcome, act: Act): Map<string, { taken: Taken; item: Item }[]> => {
  const byUnit = new Map<string, { taken: Taken; item: Item }[]>();
  for (const event of outcome.events) {
    if (event.type !== 'step-taken' || event.step.act !== act || event.step.outcome !== 'fired') continue;
    const obligation = outcome.state.obligations.find(one => one.id === event.obligationId);
    if (!obligation) continue;
    const item = {
      docketId: outcome.state.id,
      obligationId: obligation.id,
      round: obligation.round,
      rung: event.step.rung,
    };
    byUnit.set(obligation.owedBy, [...(byUnit.get(obligation.owedBy) ?? []), { taken: event, item }]);
  }
  return byUnit;
};

const link = async (
  tx: Tx,
  items: Item[],
  to: { letterId?: string; proceedingId?: string },
): Promise<void> => {
  await tx.$executeRaw`
    UPDATE "Step" s SET "letterId" = COALESCE(${to.letterId ?? null}, s."letterId"),
      "proceedingId" = COALESCE(${to.proceedingId ?? null}, s."proceedingId")
    FROM unnest(${items.map(one => one.obligationId)}::text[], ${items.map(one => one.round)}::int[],
      ${items.map(one => one.rung)}::text[]) AS d(id, round, rung)
    WHERE s."obligationId" = d.id AND s.round = d.round AND s.rung = d.rung`;
};

/** What hangs on a rung besides notices: the letter, the proposal. */
const followUp = async (tx: Tx, changes: Changes, outcome: Outcome): Promise<void> => {
  for (const [unitId, fired] of firedByUnit(outcome, 'supervision-letter')) {
    const items = fired.map(one => one.item);
    const cites = [...new Set(fired.flatMap(one => one.taken.step.cites))];
    const batchKey = batchKeyOf(changes.facts, 'supervision-letter', unitId);
    const letterId = await joinLetter(tx, changes, {
      kind: 'supervision-letter',
      toUnitId: unitId,
      batchKey,
      items,
      cites,
    });
    await link(tx, items, { letterId });
  }
  for (const kind of ['interview', 'accountability'] as const)
    for (const [unitId, fired] of firedByUnit(outcome, `propose-${kind}`)) {
      const items = fired.map(one => one.item);
      await link(tx, items, { proceedingId: await joinProceeding(tx, changes, kind, unitId, items) });
    }
};

/**
 * Takes every rung (or reminder) of these dockets that is due by the campaign's now, in the order of their ids: claims,
 * events, notices, letters and proposals in one transaction. Calling it twice changes nothing.
 */
export const takeSteps = (
  db: Db,
  campaignId: string,
  docketIds: string[],
  what: { steps: 'rungs' | 'reminders'; only?: Act; atLeast?: Instant },
): Promise<Touched> =>
  inTransaction(db, async tx => {
    const locked = await lockDockets(tx, docketIds);
    const facts = await loadFacts(tx, campaignId, what.atLeast);
    const changes = new Changes(tx, facts, { actorId: null, requestId: null });
    for (const docket of locked.values()) {
      const outcome =
        what.steps === 'rungs'
          ? takeRungs(docket.state, facts, what.only)
          : takeReminders(docket.state, facts);
      await changes.save(docket, outcome);
      await followUp(tx, changes, outcome);
    }
    return changes.done();
  });
