import type { RunResult } from '../run-result';

type Step = RunResult['steps'][number];

/** One difference between two runs: what is only in one, or what differs and how. */
export interface Difference {
  what: 'case' | 'obligation' | 'step' | 'proposal' | 'notices';
  key: string;
  kind: 'only-in-first' | 'only-in-second' | 'differs';
  fields: { field: string; first: unknown; second: unknown }[];
}

const stepKey = (one: Pick<Step, 'obligationId' | 'round' | 'act' | 'dueAt'>): string =>
  `${one.obligationId} 第${one.round}轮 ${one.act} ${one.dueAt}`;

/** Rungs of one act and instant are told apart by their place, e.g. two reminders skipped at the hand-out. */
const keyed = <T extends object>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> => {
  const seen = new Map<string, number>();
  return new Map(
    all.map(one => {
      const key = keyOf(one);
      const n = (seen.get(key) ?? 0) + 1;
      seen.set(key, n);
      return [n === 1 ? key : `${key} #${n}`, one];
    }),
  );
};

const compareAll = <T extends object>(
  what: Difference['what'],
  first: readonly T[],
  second: readonly T[],
  keyOf: (one: T) => string,
): Difference[] => {
  const [a, b] = [keyed(first, keyOf), keyed(second, keyOf)];
  const differences: Difference[] = [];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(key), b.get(key)];
    if (!one || !other) {
      differences.push({ what, key, kind: one ? 'only-in-first' : 'only-in-second', fields: [] });
      continue;
    }
    const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap(field => {
      const [x, y] = [one[field as keyof T] ?? null, other[field as keyof T] ?? null];
      return JSON.stringify(x) === JSON.stringify(y) ? [] : [{ field, first: x, second: y }];
    });
    if (fields.length > 0) differences.push({ what, key, kind: 'differs', fields });
  }
  return differences;
};

/** How the totals of notices differ: they count every kind of obligation together. */
export const compareNotices = (first: RunResult, second: RunResult): Difference[] =>
  compareAll('notices', [first.notices], [second.notices], () => '通知');

/**
 * How two runs (rehearsals or simulations) differ: cases by ref, obligations with their days, steps by obligation, round, act and due instant, proposals,
 * and the counts of notices. Ids of runs, 文号 and what Temporal needed are no part of it.
 */
export const compareRuns = (first: RunResult, second: RunResult): Difference[] => [
  ...compareAll('case', first.cases, second.cases, one => one.ref ?? ''),
  ...compareAll('obligation', first.obligations, second.obligations, one => one.obligationId),
  ...compareAll('step', first.steps, second.steps, stepKey),
  ...compareAll('step', first.skipped, second.skipped, one => `${stepKey(one)} 未触发`),
  ...compareAll(
    'proposal',
    first.proposals,
    second.proposals,
    one => `${one.ref ?? ''} ${one.obligation ?? ''} ${one.owedBy ?? ''} ${one.act} ${one.openedAt}`,
  ),
  ...compareNotices(first, second),
];
