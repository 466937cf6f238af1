import type { CivilDate } from '../calendar/civil-date';
import { ownerName } from '../breach/finding-of';
import { Asking, asksOf, Unanswered } from '../rules/asking';
import { instancesOf } from '../rules/periods';
import type { Pack, Rule, RuleAnswers } from '../rules/types';
import type { VerdictRow } from '../rules/verdict-row';
import { documentOf } from './rules-in-force';

/** A rule and period of which a verdict is unknown past its final check, for want of figures. */
export interface FigureOwed {
  /** `F12a`. */
  rule: string;
  period: string;
  says: string;
  /** As the rule names him; null where nobody is named. */
  owner: string | null;
  cites: string;
}

/** True where the row waits for an answer, not for a figure. */
const waitsForAnswer = (row: VerdictRow, pack: Pack, answers: RuleAnswers): boolean =>
  row.assumed.some(
    id => answers[id] === undefined && pack.asks.some(one => one.id === id && one.proposed === null),
  );

/** A rule about entities of which nobody knows any is owed no figure before the period's own final check. */
const isPastFinal = (
  row: VerdictRow,
  rule: Rule,
  pack: Pack,
  answers: RuleAnswers,
  asOf: CivilDate,
): boolean => {
  if (rule.subject.kind !== 'entities' || row.unit !== null) return true;
  const document = documentOf(pack, rule);
  if (!document) return false;
  try {
    return instancesOf(rule.period, document, asOf, new Asking(asksOf(pack), answers)).some(
      ({ period, final }) =>
        period === row.period && final.kind === 'day' && final.day !== null && final.day <= asOf,
    );
  } catch (error) {
    if (error instanceof Unanswered) return false;
    throw error;
  }
};

/** What is owed for the rows that are unknown, one for each rule, period and owner (§9, 7). */
export const figuresOwed = (
  judged: readonly { row: VerdictRow; rule: Rule; pack: Pack }[],
  answers: RuleAnswers,
  asOf: CivilDate,
): FigureOwed[] => {
  const owed = new Map<string, FigureOwed>();
  for (const { row, rule, pack } of judged) {
    if (row.verdict !== 'unknown' || waitsForAnswer(row, pack, answers)) continue;
    if (!isPastFinal(row, rule, pack, answers, asOf)) continue;
    const ref = `${rule.id}${rule.part ?? ''}`;
    const owner = ownerName(rule, row);
    owed.set(`${ref}|${row.period}|${owner ?? ''}`, {
      rule: ref,
      period: row.period,
      says: rule.says.zh,
      owner,
      cites: row.cites,
    });
  }
  return [...owed.values()];
};
