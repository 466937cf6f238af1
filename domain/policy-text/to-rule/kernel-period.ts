import type { RuleKind } from '../../codes/rules';
import type { FinalCheck, Period } from '../../rules/types';
import type { ProposedPeriod } from '../types';

/** Kinds that compare a year with the one before: they need years. */
const ofYears: ReadonlySet<RuleKind> = new Set(['growth', 'growth-vs', 'increment-vs', 'filing']);
/** Something done: what was not done by the end of the year was not done in it. */
const done: ReadonlySet<RuleKind> = new Set(['date', 'yearly-duty', 'filing', 'statement']);
/** They hold as long as the document does. */
const standing: ReadonlySet<RuleKind> = new Set(['purpose', 'statement']);
const counted = { kind: 'accounts' } as const;

/**
 * When a rule of this kind counts, by the kernel's periods; null where it has none for it: half-years, lengths of time from an
 * event, a day of each year. `askYear`: whose final accounts, of what is done once; nobody can read that.
 */
export const kernelPeriod = (
  period: ProposedPeriod,
  kind: RuleKind,
  { firstYear, askYear }: { firstYear: string | null; askYear: () => { ask: string } },
): Period | null => {
  const final: FinalCheck = done.has(kind) ? { kind: 'year-end' } : counted;
  switch (period.kind) {
    case 'years':
      return { kind: 'years', from: String(period.from), to: String(period.to), final };
    case 'span':
      return ofYears.has(kind)
        ? null
        : { kind: 'span', from: String(period.from), to: String(period.to), final };
    case 'each-year': {
      if (period.from === null || period.day !== undefined) return null;
      if (period.every === 1) return { kind: 'years', from: String(period.from), to: null, final };
      return ofYears.has(kind) ? null : { kind: 'rounds', from: String(period.from), years: period.every };
    }
    case 'by':
      return { kind: 'by', day: period.day };
    case 'once':
      return ofYears.has(kind) ? null : { kind: 'once', final: { kind: 'accounts', of: askYear() } };
    case 'unstated':
      return standing.has(kind) && firstYear !== null
        ? { kind: 'years', from: firstYear, to: null, final }
        : null;
    case 'each':
    case 'within':
      return null;
  }
};

/** The years that a period names, first to last. */
export const yearsIn = (period: Period): number[] => {
  switch (period.kind) {
    case 'years':
    case 'span': {
      const [from, to] = [Number(period.from), Number(period.to ?? period.from)];
      return Array.from({ length: Math.max(1, to - from + 1) }, (_, n) => from + n);
    }
    case 'rounds':
      return [Number(period.from)];
    case 'by':
      return typeof period.day === 'string' ? [Number(period.day.slice(0, 4))] : [];
    case 'once':
    case 'entity':
      return [];
  }
};
