import type { RowMeasure } from '../codes/row-measures';
import { fenOf, sayYuan } from '../exact/money';
import type { Evidence, Finding } from './events';

/** `F12a`: a rule with its part. */
export const ruleRef = ({ rule, part }: Finding['key']): string => `${rule}${part ?? ''}`;

/** The title of a breach in lists: who, which rule, which period. */
export const titleOf = ({ key, says }: Pick<Finding, 'key' | 'says'>): string =>
  `${key.unit === null ? '' : `${key.unit}:`}${says.zh}(${ruleRef(key)},${key.period})`;

/** A number of a row as a sentence has it. Nothing is rounded. */
const numberIn = (value: string, measure: RowMeasure | undefined): string => {
  if (measure === 'days') return `${value}天`;
  const fen = measure === 'yuan' ? fenOf(value) : null;
  return fen === null ? value : sayYuan(fen).zh;
};

/** The problem of the case that is opened: 「〈rule〉: required 〈x〉, found 〈y〉 on 〈date〉」. */
export const problemText = (
  { row, says }: { row: Finding['key']; says: Finding['says'] },
  { row: { required, found, formula }, asOf, measure }: Evidence,
): string => {
  const who = row.unit === null ? '' : `${row.unit}:`;
  const asked = required === null ? '' : `,应为 ${numberIn(required, measure)}`;
  const is = found === null ? (formula ?? '未达到') : numberIn(found, measure);
  return `${who}${says.zh}(${ruleRef(row)},${row.period})${asked},截至 ${asOf} 为 ${is}`;
};

/** What has to be done in it: as the rule asks, and why it is not so. */
export const measureText = ({ says }: Pick<Finding, 'says'>, { row: { reason } }: Evidence): string =>
  `整改到位,做到「${says.zh}」(核定结果:${reason.zh})`;
