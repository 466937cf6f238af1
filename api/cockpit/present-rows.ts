import { dateOf } from '../../domain/calendar/civil-date';
import { withinCalendar } from '../../domain/calendar/uncovered-year';
import { nextRung, type DueRung } from '../../domain/ladder/next-rung';
import { isProposal } from '../../domain/obligation/proposals';
import type { Obligation } from '../../domain/obligation/types';
import { heldDays, holderOf, spellsOf } from '../../domain/outlook/held-days';
import { knowsUntold } from '../../domain/permissions/reader';
import { visibleCase } from '../../domain/scope/visible-case';
import type { RowCounted } from '../../prisma/read/cockpit/rows';
import { papersOf, statesOf, type PaperOfRung } from '../../prisma/read/cockpit/row-states';
import { sightOf } from '../../prisma/read/sight';
import type { Named } from '../../prisma/read/unit-names';
import type { SignedIn } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import type { CampaignFacts } from '../../record/rows';
import type { Cockpit, OverdueRow } from '../contracts/cockpit';

const ladderOf = ({ steps }: Obligation) =>
  steps.filter(one => one.act !== 'remind' && one.act !== 'task-notice' && one.outcome === 'fired');

type Next = NonNullable<OverdueRow['next']>;

const nextOf = (obligation: Obligation, due: DueRung | null, papers: readonly PaperOfRung[]): Next => {
  const last = ladderOf(obligation).at(-1);
  if (last && isProposal(last.act) && last.decision === undefined) {
    const led = papers.find(one => one.obligationId === obligation.id && one.rung === last.rung);
    const proceedingId = led?.proceedingId ?? null;
    return { kind: 'decision', act: last.act, since: last.firedAt, proceedingId };
  }
  if (due) return { kind: 'rung', act: due.act, at: due.dueAt };
  if (last?.act === 'supervision-letter' && last.deliveredAt === undefined)
    return { kind: 'letter', since: last.firedAt };
  return { kind: 'nothing' };
};

const urgency = ['decision', 'rung', 'letter', 'nothing'] as const satisfies Next['kind'][];

/** Of what comes for each obligation: a decision that is awaited before a rung, the earliest rung first. */
const nextOfAll = (all: readonly Next[]): Next | null =>
  [...all].sort(
    (a, b) =>
      urgency.indexOf(a.kind) - urgency.indexOf(b.kind) ||
      (a.kind === 'rung' && b.kind === 'rung' && a.at > b.at ? 1 : -1),
  )[0] ?? null;

/** Each rung once, as it was taken last, in the order in which they were first taken. */
const rungsOf = (late: readonly Obligation[]): OverdueRow['rungs'] => {
  const steps = late.flatMap(ladderOf).sort((a, b) => (a.firedAt < b.firedAt ? -1 : 1));
  const byAct = new Map<string, OverdueRow['rungs'][number]>();
  for (const { act, deliveredAt, firedAt } of steps)
    byAct.set(act, { act, state: deliveredAt ? 'delivered' : 'fired', at: deliveredAt ?? firedAt });
  return [...byAct.values()];
};

/** The rows of what is overdue, each with whose hands its days lay in, the rungs that were taken and the one that comes. */
export const presentOverdue = async (
  db: Db,
  actor: SignedIn,
  rows: readonly RowCounted[],
  facts: CampaignFacts,
  { mode, named }: { mode: Cockpit['mode']; named: (id: string) => Named },
): Promise<OverdueRow[]> => {
  const { now, offices, policy, calendar } = facts;
  const sight = await sightOf(db, actor, facts.campaign.id, now);
  const states = await statesOf(
    db,
    rows.map(one => one.docketId),
    mode === 'past' ? now : null,
  );
  const papers = await papersOf(
    db,
    actor,
    rows.map(one => one.docketId),
    now,
  );
  return rows.map(({ obligationId, unitId, docketId, overdue, days, ...row }): OverdueRow => {
    const known = states.get(docketId);
    const state = known && visibleCase(sight, known);
    const one = state?.obligations.find(({ id }) => id === obligationId);
    // What hangs on the unit in this docket: a last chance (限期整改) that it missed is another obligation than the one missed first.
    const open =
      state?.obligations.filter(({ owedBy, state: { kind } }) => owedBy === unitId && kind === 'open') ?? [];
    const late = open.filter(({ dueOn }) => dueOn < dateOf(now));
    const own = papers.filter(paper => late.some(({ id }) => id === paper.obligationId));
    const next = nextOfAll(
      late.map(each => {
        const rung = withinCalendar(() => nextRung(each, policy, calendar), null);
        const isUntold = rung && isProposal(rung.act) && !knowsUntold(sight.reader, unitId);
        return nextOf(each, isUntold ? null : rung, own);
      }),
    );
    return {
      docketId,
      kind: row.kind === 'case' ? 'case' : 'unit-file',
      ref: row.ref,
      title: row.title,
      category: row.category,
      unit: named(unitId),
      isMine: row.isMine,
      obligation: one
        ? { id: one.id, kind: one.kind, what: one.what, dueOn: one.dueOn, openedAt: one.openedAt }
        : null,
      daysOverdue: days,
      overdueCount: overdue,
      heldDays:
        one && state && dateOf(one.openedAt) <= dateOf(now)
          ? heldDays(one.openedAt, now, spellsOf(one, state, own, offices), holderOf(unitId, offices))
          : null,
      rungs: [
        ...rungsOf(late),
        ...(next?.kind === 'rung' ? [{ act: next.act, state: 'forecast' as const, at: next.at }] : []),
      ],
      next,
    };
  });
};
