import type { CivilDate, Instant } from '../domain/calendar/civil-date';
import type { Item } from '../domain/docket/item';
import type { ProceedingRecord } from '../domain/proceeding/project';
import { keyOfStep } from '../record/provisional-steps';
import type { StepRow } from '../record/rows';

type RunStep = Omit<StepRow, 'letterId' | 'proceedingId'> & { docketId: string; deliveredAt: Instant | null };

/** The record of one campaign in compressed time, as rehearsal and simulation read it. */
export interface Run {
  title: string;
  clockAt: Instant | null;
  dockets: {
    id: string;
    kind: string;
    ref: string | null;
    position: number;
    status: string;
    outcome: string | null;
    closedOn: string | null;
    grade: string | null;
  }[];
  obligations: {
    id: string;
    docketId: string;
    kind: string;
    owedById: string;
    originalDueOn: CivilDate;
    dueOn: CivilDate;
  }[];
  steps: RunStep[];
  /** The steps whose instants are provisional, by `keyOfStep`. */
  provisional: ReadonlyMap<string, number[]>;
  proceedings: Pick<
    ProceedingRecord,
    'id' | 'kind' | 'unitId' | 'items' | 'decision' | 'stage' | 'openedAt' | 'decidedAt'
  >[];
  unitNames: ReadonlyMap<string, string>;
  /** Notices, and the mails in which they left. */
  notices: { queued: number; sent: number; mails: number; digests: number; failed: number };
  assumed: unknown[];
  links: unknown[];
}

const compare = (a: (string | number)[], b: (string | number)[]): number => {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
};

const sortedBy = <T>(all: readonly T[], key: (one: T) => (string | number)[]): T[] =>
  all.toSorted((a, b) => compare(key(a), key(b)));

/** What a campaign in compressed time comes to, in one order: the shape of `cli rehearse --json` and `cli simulate --json`. */
export const describeRun = (run: Run) => {
  const obligations = new Map(run.obligations.map(one => [one.id, one]));
  const refs = new Map(run.dockets.map(one => [one.id, one.kind === 'case' ? one.ref : null]));
  const describe = (obligationId: string, docketId: string) => {
    const obligation = obligations.get(obligationId);
    return {
      ref: refs.get(docketId) ?? null,
      obligation: obligation?.kind ?? null,
      owedBy: run.unitNames.get(obligation?.owedById ?? '') ?? obligation?.owedById ?? null,
    };
  };
  const aboutItem = (item: Item) => describe(item.obligationId, item.docketId);
  const aboutUnit = (unitId: string): ReturnType<typeof describe> => ({
    ref: null,
    obligation: null,
    owedBy: run.unitNames.get(unitId) ?? unitId,
  });
  // Where there are none they are left out, as in runs from before.
  const yearsOf = (step: RunStep): { provisionalYears?: number[] } => {
    const years = run.provisional.get(keyOfStep(step));
    return years ? { provisionalYears: years } : {};
  };
  const all = sortedBy(run.steps, one => [one.dueAt, one.obligationId, one.round, one.rung]).map(step => ({
    ...describe(step.obligationId, step.docketId),
    obligationId: step.obligationId,
    round: step.round,
    act: step.act,
    dueAt: step.dueAt,
    firedAt: step.firedAt,
    deliveredAt: step.deliveredAt,
    cites: step.cites,
    ...yearsOf(step),
    outcome: step.outcome,
  }));
  return {
    campaign: { title: run.title, clockAt: run.clockAt },
    cases: sortedBy(
      run.dockets.filter(one => one.kind === 'case'),
      one => [one.position, one.id],
    ).map(({ ref, status, outcome, closedOn, grade }) => ({ ref, status, outcome, closedOn, grade })),
    obligations: sortedBy(run.obligations, one => [one.originalDueOn, one.id]).map(one => ({
      ...describe(one.id, one.docketId),
      obligationId: one.id,
      firstDueOn: one.originalDueOn,
      dueOn: one.dueOn,
    })),
    steps: all.filter(step => step.outcome === 'fired').map(({ outcome: _, ...step }) => step),
    skipped: all.filter(step => step.outcome !== 'fired'),
    notices: run.notices,
    proposals: sortedBy(run.proceedings, one => [one.openedAt, one.id]).flatMap(one =>
      // What comes of findings has no missed obligation before it: the unit is all that is said.
      (one.items.length > 0 ? one.items.map(aboutItem) : [aboutUnit(one.unitId)]).map(about => ({
        ...about,
        act: one.kind === 'interview' ? ('propose-interview' as const) : ('propose-accountability' as const),
        decision: one.decision ?? 'pending',
        stage: one.stage,
        openedAt: one.openedAt,
        decidedAt: one.decidedAt,
      })),
    ),
    assumed: run.assumed,
    links: run.links,
  };
};
export type RunResult = ReturnType<typeof describeRun>;
