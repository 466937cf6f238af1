import {
  noFigures,
  type Figures,
  type Payment,
  type Project,
  type Tranche,
} from '../../../../domain/figures/types';
import { evaluate } from '../../../../domain/rules/evaluate';
import type { RuleAnswers } from '../../../../domain/rules/types';
import type { VerdictRow } from '../../../../domain/rules/verdict-row';
import { packOf } from '../../../support/packs';

const pack = packOf('idle-funds');

/** Money of 扶贫 from the county to a township, 10,000 元, received on 1 March 2018. */
export const tranche = (id: string, more: Partial<Tranche> = {}): Tranche => ({
  id,
  programme: 'poverty',
  year: 2018,
  from: '云溪县',
  to: '城关镇',
  amount: 1_000_000n,
  docNo: id,
  issuedOn: '2018-02-20',
  receivedOn: '2018-03-01',
  purpose: null,
  parent: null,
  ...more,
});

export const payment = (
  id: string,
  of: string,
  amount: bigint,
  paidOn: string,
  more: Partial<Payment> = {},
): Payment => ({
  id,
  tranche: of,
  unit: '城关镇',
  amount,
  paidOn,
  purpose: 'road',
  project: null,
  undoes: null,
  ...more,
});

export const project = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  unit: '城关镇',
  programme: 'poverty',
  investment: null,
  fixedAssets: null,
  approvedOn: null,
  startedOn: null,
  finishedOn: null,
  acceptedOn: null,
  facts: {},
  ...more,
});

/** The rows of one rule, `I1d`. */
export const rowsOf = (
  rule: string,
  figures: Partial<Figures>,
  asOf: string,
  answers: RuleAnswers = {},
): VerdictRow[] => {
  const rules = pack.rules.filter(one => `${one.id}${one.part ?? ''}` === rule);
  if (rules.length === 0) throw new Error(`no rule ${rule}`);
  return evaluate(pack, { ...noFigures, ...figures }, asOf, answers, rules);
};

/** A row in short: `城关镇 t1 broken 90/90`. */
export const short = ({ unit, period, verdict, found, required }: VerdictRow): string =>
  `${unit ?? '-'} ${period} ${verdict}${found === null ? '' : ` ${found}/${required ?? ''}`}`;
