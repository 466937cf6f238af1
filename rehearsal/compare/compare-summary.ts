import { groupBy } from '../../domain/group-by';
import type { RunResult } from '../run-result';

type Step = RunResult['steps'][number];

/** What a change of policy, calendar or deadlines comes to: more, less, earlier, later, and on whom. */
export interface ComparisonSummary {
  byAct: { act: string; first: number; second: number }[];
  /** Steps in both runs whose due instant differs. */
  moved: { act: string; earlier: number; later: number }[];
  /** Kinds of obligation in which anything differs: how many there are, how many first fall due earlier or later, how many steps. */
  byObligation: {
    obligation: string;
    first: number;
    second: number;
    earlier: number;
    later: number;
    firstSteps: number;
    secondSteps: number;
  }[];
  /** Units that get more or fewer steps, the greatest change first. */
  byUnit: { unit: string; first: number; second: number }[];
}

/** The same obligation under another deadline is still the same: its id names the day on which it was due at first, or that a policy counted it. */
const sameWork = (obligationId: string): string =>
  obligationId.replace(/:(\d{4}-\d{2}-\d{2}|by-policy)/g, '');

const keyOf = (one: Step): string => `${sameWork(one.obligationId)} ${one.round} ${one.act}`;

const datesBetween = (first: RunResult, second: RunResult, kind: string) => {
  const of = ({ obligations }: RunResult) => obligations.filter(one => one.obligation === kind);
  const others = groupBy(of(second), one => sameWork(one.obligationId));
  const moved = { earlier: 0, later: 0 };
  for (const [key, all] of groupBy(of(first), one => sameWork(one.obligationId)))
    for (const [index, one] of all.entries()) {
      const other = others.get(key)?.[index];
      if (other && other.firstDueOn !== one.firstDueOn)
        moved[other.firstDueOn < one.firstDueOn ? 'earlier' : 'later'] += 1;
    }
  return { first: of(first).length, second: of(second).length, ...moved };
};

const byObligation = (first: RunResult, second: RunResult): ComparisonSummary['byObligation'] => {
  const kinds = new Set([...first.obligations, ...second.obligations].flatMap(one => one.obligation ?? []));
  const steps = ({ steps: all }: RunResult, kind: string) =>
    all.filter(one => one.obligation === kind).length;
  return [...kinds]
    .map(kind => ({
      obligation: kind,
      ...datesBetween(first, second, kind),
      firstSteps: steps(first, kind),
      secondSteps: steps(second, kind),
    }))
    .filter(
      one =>
        one.first !== one.second || one.earlier > 0 || one.later > 0 || one.firstSteps !== one.secondSteps,
    );
};

const counts = (steps: readonly Step[], of: (one: Step) => string): Map<string, number> => {
  const found = new Map<string, number>();
  for (const one of steps) found.set(of(one), (found.get(of(one)) ?? 0) + 1);
  return found;
};

const side = (first: RunResult, second: RunResult, of: (one: Step) => string) => {
  const [a, b] = [counts(first.steps, of), counts(second.steps, of)];
  return [...new Set([...a.keys(), ...b.keys()])].map(key => ({
    key,
    first: a.get(key) ?? 0,
    second: b.get(key) ?? 0,
  }));
};

/** Several reminders of one obligation are paired in their order. */
const paired = (steps: readonly Step[]): Map<string, Step[]> => groupBy(steps, keyOf);

const movedBetween = (first: RunResult, second: RunResult): ComparisonSummary['moved'] => {
  const moved = new Map<string, { earlier: number; later: number }>();
  const others = paired(second.steps);
  for (const [key, steps] of paired(first.steps))
    for (const [index, one] of steps.entries()) {
      const other = others.get(key)?.[index];
      if (!other || other.dueAt === one.dueAt) continue;
      const count = moved.get(one.act) ?? { earlier: 0, later: 0 };
      count[other.dueAt < one.dueAt ? 'earlier' : 'later'] += 1;
      moved.set(one.act, count);
    }
  return [...moved].map(([act, count]) => ({ act, ...count }));
};

/** Two runs in one table: what the second does more, less, earlier or later than the first, and whom that burdens. */
export const summariseComparison = (first: RunResult, second: RunResult): ComparisonSummary => ({
  byAct: side(first, second, one => one.act).map(({ key: act, ...count }) => ({ act, ...count })),
  moved: movedBetween(first, second),
  byObligation: byObligation(first, second),
  byUnit: side(first, second, one => one.owedBy ?? '')
    .filter(one => one.first !== one.second)
    .sort((a, b) => Math.abs(b.second - b.first) - Math.abs(a.second - a.first) || (a.key < b.key ? -1 : 1))
    .map(({ key: unit, ...count }) => ({ unit, ...count })),
});
