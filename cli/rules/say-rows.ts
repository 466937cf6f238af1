import { stageNames, verdictNames, verdicts } from '../../domain/codes/rules';
import type { Pack, Rule } from '../../domain/rules/types';
import type { VerdictRow } from '../../domain/rules/verdict-row';

const saysOf = (pack: Pack, row: VerdictRow): Rule | undefined =>
  pack.rules.find(one => one.id === row.rule && one.part === row.part);

const line = (row: VerdictRow): string =>
  [
    `  ${verdictNames[row.verdict].zh}${row.isUnreachable ? '(已无法达到)' : ''}`,
    row.unit ?? '—',
    row.period,
    row.stage === null ? '' : stageNames[row.stage].zh,
    row.formula ?? '',
    row.reason.zh,
    row.assumed.length > 0 ? `假定 ${row.assumed.join('、')}` : '',
  ]
    .filter(one => one !== '')
    .join('  ');

const totals = (rows: readonly VerdictRow[]): string =>
  verdicts
    .map(verdict => ({ verdict, count: rows.filter(one => one.verdict === verdict).length }))
    .filter(one => one.count > 0)
    .map(one => `${verdictNames[one.verdict].zh} ${one.count}`)
    .join(',');

/** Verdicts for the terminal: rule by rule with its sentence, then how many there are of each. */
export const sayRows = (rows: readonly VerdictRow[], pack: Pack): string => {
  const shown: string[] = [];
  let before = '';
  for (const row of rows) {
    const head = `${row.rule}${row.part === null ? '' : `(${row.part})`}`;
    if (head !== before) shown.push(`${head} ${saysOf(pack, row)?.says.zh ?? ''} [${row.cites}]`);
    before = head;
    shown.push(line(row));
  }
  return [...shown, '', totals(rows)].join('\n');
};
