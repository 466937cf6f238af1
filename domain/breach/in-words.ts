import type { Evidence, Finding } from './events';

/** `F12a`: a rule with its part. */
export const ruleRef = ({ rule, part }: Finding['key']): string => `${rule}${part ?? ''}`;

/** The title of a breach in lists: who, which rule, which period. */
export const titleOf = ({ key, says }: Pick<Finding, 'key' | 'says'>): string =>
  `${key.unit === null ? '' : `${key.unit}:`}${says.zh}(${ruleRef(key)},${key.period})`;

/** The problem of the case that is opened: 「〈rule〉: required 〈x〉, found 〈y〉 on 〈date〉」. */
export const problemText = (
  { row, says }: { row: Finding['key']; says: Finding['says'] },
  { row: { required, found, formula }, asOf }: Evidence,
): string => {
  const who = row.unit === null ? '' : `${row.unit}:`;
  const asked = required === null ? '' : `,应为 ${required}`;
  const is = found === null ? (formula ?? '未达到') : found;
  return `${who}${says.zh}(${ruleRef(row)},${row.period})${asked},截至 ${asOf} 为 ${is}`;
};

/** What has to be done in it. */
export const measureText = ({ row: { required } }: Evidence): string =>
  required === null ? '整改到位,达到规定要求' : `整改到位,达到 ${required}`;
