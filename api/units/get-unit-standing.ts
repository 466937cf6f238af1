import { burdenOf, overBudget, weekOf } from '../../domain/burden/burden';
import { dateOf, daysBetween } from '../../domain/calendar/civil-date';
import { docketKinds } from '../../domain/codes/docket';
import { DomainError } from '../../domain/domain-error';
import { findUnit } from '../../prisma/people/registry';
import { maySetSignOff, signOffSetting } from '../../prisma/people/sign-off-setting';
import { assertCampaign } from '../../prisma/read/campaigns';
import { readerOf } from '../../prisma/read/scope';
import { queryMailsTo, queryOwed, queryShare, type OwedRow } from '../../prisma/read/unit-standing';
import { unitNames } from '../../prisma/read/unit-names';
import { loadFacts } from '../../prisma/record/facts';
import { instantOf } from '../../prisma/schema/instants';
import { getUnitStanding, type UnitStanding } from '../contracts/unit-standing';
import { route } from '../route';

const docketOf = ({ docketId, docketKind, ref, title }: OwedRow) => ({
  id: docketId,
  kind: docketKinds.find(one => one === docketKind) ?? ('case' as const),
  ref,
  title,
});

const states = ['open', 'paused', 'met', 'ended'] as const;

const present = (row: OwedRow, today: string): UnitStanding['obligations'][number] => ({
  id: row.id,
  kind: row.kind,
  docket: docketOf(row),
  dueOn: row.dueOn,
  originalDueOn: row.originalDueOn,
  state: states.find(one => one === row.state) ?? 'ended',
  metAt: row.metAt && instantOf(row.metAt),
  isOverdue: row.state === 'open' && row.dueOn < today,
});

/** How a unit stands: for itself, and for whoever sees every unit. To others it is as if there were none. */
export const getUnitStandingRoute = route(getUnitStanding, async ({ deps: { db }, actor, params, query }) => {
  const reader = readerOf(actor);
  if (!reader.seesAll && !reader.unitIds.includes(params.id)) throw new DomainError('UNIT_UNKNOWN');
  const { id: unitId, name } = await findUnit(db, params.id);
  await assertCampaign(db, actor, query.campaignId);
  const { now, policy } = await loadFacts(db, query.campaignId);
  const asked = { unitId, campaignId: query.campaignId, today: dateOf(now) };
  const rows = await queryOwed(db, actor, asked);
  const own = rows.filter(one => one.owedById === unitId);
  const waiting = rows.filter(one => one.owedById !== unitId && one.state === 'open');
  const named = await unitNames(
    db,
    waiting.map(one => one.owedById),
  );
  const asks = rows.map(({ kind, owedById, dueOn, visits }) => ({ kind, owedBy: owedById, dueOn, visits }));
  const weeks = burdenOf(await queryMailsTo(db, asked, now), asks).filter(one => one.unitId === unitId);
  const over = new Map(overBudget(weeks, policy.burden).map(one => [one.week, one.exceeds]));
  return {
    body: {
      unit: { id: unitId, name },
      now,
      signOff: {
        ...(await signOffSetting(db, unitId)),
        mayChange: maySetSignOff(actor, unitId) && !actor.standIn,
      },
      onTime: {
        original: await queryShare(db, asked, 'originalDueOn'),
        current: await queryShare(db, asked, 'dueOn'),
      },
      waiting: waiting
        .map(row => ({
          kind: row.kind,
          heldBy: named(row.owedById),
          docket: docketOf(row),
          since: instantOf(row.openedAt),
          days: Math.max(0, daysBetween(dateOf(instantOf(row.openedAt)), asked.today)),
          dueOn: row.dueOn,
        }))
        .sort((a, b) => b.days - a.days || (a.dueOn < b.dueOn ? -1 : 1)),
      burden: {
        week: weekOf(asked.today),
        budget: policy.burden,
        weeks: weeks.map(({ week, messages, messagesToOne, forms, inspections }) => ({
          week,
          messages,
          messagesToOne,
          forms,
          inspections,
          exceeds: over.get(week) ?? [],
        })),
      },
      obligations: own
        .map(row => present(row, asked.today))
        .sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open')),
    },
  };
});
