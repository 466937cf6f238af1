import { sayPeriod } from '../../../domain/policy-text/say-period';
import type { PolicyReading, RuleProposal } from '../../../domain/policy-text/types';

interface Proposed {
  kind: string;
  comparator: string | null;
  number: string | null;
  unit: string | null;
  period: string;
}

/** What a text is expected to propose: facts and ids only. */
export interface Expected {
  rules: { rule: string; proposes: Proposed[] }[];
  /** Comparator and number of caps, conditions and what was before. */
  beside: [string, string][];
  /** Right as well, though no rule with a figure or a date. */
  alsoRight: { rule: string; comparator: string; number: string }[];
}

const saidBy = (one: RuleProposal): string =>
  JSON.stringify([one.kind, one.comparator, one.number, one.unit, sayPeriod(one.period)]);
const wantedBy = (one: Proposed): string =>
  JSON.stringify([one.kind, one.comparator, one.number, one.unit, one.period]);

/** Questions that say that the number or how it compares is in doubt. */
const aboutNumber: ReadonlySet<string> = new Set(['comparator', 'contradictory', 'what-is-it']);
const key = (comparator: string | null, number: string | null): string => `${comparator} ${number}`;

/** How many of the expected rules are proposed with kind, comparator, number and period, and which silent proposals are wrong. */
export const scoreOf = (reading: PolicyReading, expected: Expected) => {
  const left = reading.proposals.map(saidBy);
  const missed: string[] = [];
  for (const { rule, proposes } of expected.rules) {
    const found = proposes.map(wantedBy).filter(one => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    if (found.length < proposes.length) missed.push(rule);
  }
  const right = new Set([
    ...expected.rules.flatMap(one => one.proposes.map(each => key(each.comparator, each.number))),
    ...expected.alsoRight.map(one => key(one.comparator, one.number)),
  ]);
  const besides = new Set(expected.beside.map(([comparator, number]) => key(comparator, number)));
  const wrong = reading.proposals.flatMap(one => [
    ...(one.number !== null &&
    !right.has(key(one.comparator, one.number)) &&
    !one.questions.some(({ code }) => aboutNumber.has(code))
      ? [`${one.clause} ${key(one.comparator, one.number)}`]
      : []),
    ...one.beside
      .filter(each => !besides.has(key(each.comparator, each.number)))
      .map(each => `${one.clause} ${each.role} ${key(each.comparator, each.number)}`),
  ]);
  return { of: expected.rules.length, right: expected.rules.length - missed.length, missed, wrong };
};
