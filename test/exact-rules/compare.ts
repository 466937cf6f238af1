import { fractionOf, divide } from '../../domain/exact/fraction';
import { fenOf } from '../../domain/exact/money';
import type { Figures as Known } from '../../domain/figures/types';
import { evaluate } from '../../domain/rules/evaluate';
import type { Pack } from '../../domain/rules/types';
import type { VerdictRow } from '../../domain/rules/verdict-row';
import { countOf, type Figures } from './figures';
import { setOf } from './generate';
import { law, type Family } from './law';
import type { Says } from './law/says';

const given = <T>(value: T | null): T => {
  if (value === null) throw new Error('a generated figure is no number');
  return value;
};

/** The figures of a file as the system holds them. */
const known = (figures: Figures): Known => ({
  tranches: figures.tranches.map(({ program, year, amount, ...one }) => ({
    ...one,
    programme: program,
    year: Number(year),
    amount: given(fenOf(amount)),
    receivedOn: null,
    purpose: null,
    parent: null,
  })),
  payments: figures.payments.map(({ amount, undoes, project, ...one }) => ({
    ...one,
    amount: given(fenOf(amount)),
    project: project ?? null,
    undoes: undoes ?? null,
  })),
  projects: figures.projects.map(({ program, investment, fixedAssets, ...one }) => ({
    ...one,
    programme: program,
    investment: investment === undefined ? null : fenOf(investment),
    fixedAssets: fixedAssets === undefined ? null : fenOf(fixedAssets),
    startedOn: null,
    finishedOn: null,
    acceptedOn: null,
  })),
  measurements: figures.measurements.map(({ value, num, den, ...one }) => {
    if (value !== undefined) return { ...one, value: given(fractionOf(value)), part: null };
    const part = { num: given(fractionOf(num ?? '')), den: given(fractionOf(den ?? '')) };
    return { ...one, value: divide(part.num, part.den), part };
  }),
  registers: [],
});

/** Which rules the family speaks of. */
const rulesOf: Record<Family, readonly string[]> = {
  allotments: ['F03a', 'F11', 'F35a', 'F33', 'N3a'],
  industry: ['F01a', 'F01b'],
  indicators: ['F09', 'F10', 'F13', 'F23', 'F52'],
  education: ['N1', 'N2', 'F34'],
  rewards: ['F06', 'F07'],
  society: ['F35b'],
};

type Row = Pick<VerdictRow, 'rule' | 'part' | 'unit' | 'period'>;

const nameOf = ({ rule, part, unit, period }: Row): string => `${rule}${part ?? ''} ${unit ?? '-'} ${period}`;

const differs = (says: Says | undefined, row: VerdictRow | undefined): boolean =>
  says?.verdict !== row?.verdict ||
  says?.isUnreachable !== row?.isUnreachable ||
  (says?.required !== undefined && says.required !== row?.required) ||
  (says?.found !== undefined && says.found !== row?.found);

export interface Disagreement {
  seed: number;
  asOf: string;
  name: string;
  says: Says | undefined;
  row: VerdictRow | undefined;
}

export interface Compared {
  figures: number;
  rows: number;
  verdicts: Record<string, number>;
  disagreements: Disagreement[];
}

/** Both evaluators on one set of random figures. */
export const compareSeed = (pack: Pack, seed: number): Compared => {
  const { family, figures, asOf } = setOf(seed);
  const wanted = rulesOf[family];
  const rules = pack.rules.filter(one => wanted.includes(`${one.id}${one.part ?? ''}`));
  const compared = new Set(rules.map(one => `${one.id}${one.part ?? ''}`));
  const says = new Map(
    law[family](figures, asOf)
      .filter(one => compared.has(`${one.rule}${one.part ?? ''}`))
      .map(one => [nameOf(one), one]),
  );
  const rows = new Map(evaluate(pack, known(figures), asOf, {}, rules).map(one => [nameOf(one), one]));
  const verdicts: Record<string, number> = {};
  for (const { rule, part, verdict } of says.values()) {
    const key = `${rule}${part ?? ''} ${verdict}`;
    verdicts[key] = (verdicts[key] ?? 0) + 1;
  }
  const names = new Set([...says.keys(), ...rows.keys()]);
  const disagreements = [...names]
    .filter(name => differs(says.get(name), rows.get(name)))
    .map(name => ({ seed, asOf, name, says: says.get(name), row: rows.get(name) }));
  return { figures: countOf(figures), rows: says.size, verdicts, disagreements };
};
