import { dateOf, daysBetween, type Instant } from '../../domain/calendar/civil-date';
import { leadsOf, type CaseState } from '../../domain/case/state';
import { provisionalYears } from '../../domain/explain/provisional';
import type { Obligation } from '../../domain/obligation/types';
import type { Named } from '../../prisma/read/unit-names';
import type { EvidenceView } from '../contracts/evidence';
import { presentDerivation } from '../explanations/present-derivation';

type Name = (id: string) => Named;
type UnitSide = Omit<EvidenceView['unitSide'], 'earlier' | 'files'>;

export interface OwedIn {
  state: CaseState;
  obligation: Obligation;
}

const docketRef = ({ id, kind, ref, title }: CaseState) => ({ id, kind, ref, title });

/** An obligation as the decision hangs on it: its day, why, and by how much it is late. */
export const presentOwed = ({ state, obligation }: OwedIn, now: Instant): EvidenceView['items'][number] => ({
  docket: docketRef(state),
  obligationId: obligation.id,
  kind: obligation.kind,
  what: obligation.what,
  dueOn: obligation.dueOn,
  originalDueOn: obligation.originalDueOn,
  daysOverdue: obligation.state.kind === 'open' ? Math.max(0, daysBetween(obligation.dueOn, dateOf(now))) : 0,
  isMet: obligation.state.kind === 'met',
  derivation: presentDerivation(obligation.derivation),
  provisionalYears: provisionalYears(obligation.derivation),
});

/** What other leads of the same cases owe of the same kind: who has done it, and who has not. */
const coLeadsOf = (items: readonly OwedIn[], unitId: string): OwedIn[] => {
  const found = items.flatMap(({ state, obligation }) =>
    state.obligations
      .filter(
        one =>
          one.kind === obligation.kind &&
          one.owedBy !== unitId &&
          leadsOf(state).includes(one.owedBy) &&
          one.state.kind !== 'ended',
      )
      .map(one => ({ state, obligation: one })),
  );
  return [...new Map(found.map(one => [one.obligation.id, one])).values()];
};

/** The unit's side of a proposal: what it reports, who is done beside it, what was asked for and granted, what it handed in. */
export const presentUnitSide = (
  items: readonly OwedIn[],
  unitId: string,
  { openedAt, now, named }: { openedAt: Instant; now: Instant; named: Name },
): UnitSide => {
  const states = [...new Map(items.map(one => [one.state.id, one.state])).values()];
  const coLeads = coLeadsOf(items, unitId);
  const asked = [...items, ...coLeads].map(one => one.obligation);
  return {
    progress: states.flatMap(state => {
      const last = state.progress.findLast(one => one.unitId === unitId);
      return last ? [{ docket: docketRef(state), at: last.at, percent: last.percent, text: last.text }] : [];
    }),
    coLeads: coLeads.map(one => ({
      ...presentOwed(one, now),
      unit: named(one.obligation.owedBy),
      metAt: one.obligation.state.kind === 'met' ? one.obligation.state.at : null,
    })),
    extensions: asked.flatMap(({ owedBy, extensions = [] }) =>
      extensions.map(({ askedAt, from, to, reason, decision }) => ({
        unit: named(owedBy),
        askedAt,
        from,
        to,
        reason,
        decision,
      })),
    ),
    pauses: asked.flatMap(({ owedBy, pauses = [] }) =>
      pauses.map(({ category, reason, pausedOn, resumedOn }) => ({
        unit: named(owedBy),
        category,
        reason,
        pausedOn,
        resumedOn: resumedOn ?? null,
      })),
    ),
    handedIn: states.flatMap(state =>
      state.submissions
        .filter(one => one.unitId === unitId)
        .map(({ what, at, text }) => ({ what, at, text, isSinceProposal: at > openedAt })),
    ),
  };
};

/** The files that the unit handed in about these cases. */
export const filesOf = (items: readonly OwedIn[], unitId: string): string[] =>
  items.flatMap(({ state }) =>
    [...state.submissions, ...state.progress]
      .filter(one => one.unitId === unitId)
      .flatMap(one => one.fileIds),
  );
