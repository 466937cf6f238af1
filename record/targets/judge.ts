import { addDays, dateOf, endOf, type CivilDate, type Instant } from '../../domain/calendar/civil-date';
import type { Figures } from '../../domain/figures/types';
import { nextCheckFrom } from '../../domain/rules/checks';
import { Evaluation } from '../../domain/rules/evaluate';
import { readsOf } from '../../domain/rules/reads';
import type { Pack, Rule } from '../../domain/rules/types';
import { keyOf, type VerdictRow } from '../../domain/rules/verdict-row';
import { answersIn, rulesInForce } from '../../domain/target/rules-in-force';
import type { TargetFileState } from '../../domain/target/state';
import { everything } from './target-store';

/** A row with the rule that it is of. */
export interface Judged {
  key: string;
  row: VerdictRow;
  rule: Rule;
  pack: Pack;
}

export interface Judgement {
  asOf: CivilDate;
  rules: ReadonlySet<Rule>;
  rows: Judged[];
  /** The next day after whose end everything is evaluated again. */
  checkOn: CivilDate | null;
}

const ruleKey = ({ rule, part, stage }: Pick<VerdictRow, 'rule' | 'part' | 'stage'>): string =>
  JSON.stringify([rule, part, stage]);

const judgeOn = (
  state: TargetFileState,
  rules: ReadonlySet<Rule>,
  figures: Figures,
  asOf: CivilDate,
): { rows: Judged[]; finals: Set<CivilDate> } => {
  const finals = new Set<CivilDate>();
  const rows = state.packs.flatMap(({ pack }): Judged[] => {
    const own = pack.rules.filter(one => rules.has(one));
    if (own.length === 0) return [];
    const evaluation = new Evaluation(pack, figures, asOf, answersIn(state), own);
    for (const day of evaluation.finals) finals.add(day);
    const byKey = new Map(own.map(one => [ruleKey({ rule: one.id, part: one.part, stage: one.stage }), one]));
    return evaluation.all.flatMap(row => {
      const rule = byKey.get(ruleKey(row));
      return rule ? [{ key: keyOf(row), row, rule, pack }] : [];
    });
  });
  return { rows, finals };
};

/**
 * The rows of what is due: of all rules at a check, else of those that hang on what came in. The as-of day is meant at its end, so
 * a check is judged as of the day that is over; figures that come in during a day count at once, but on the day of a check no
 * rule is final before its end.
 */
export const judge = (
  state: TargetFileState,
  what: readonly string[],
  figures: Figures,
  now: Instant,
): Judgement => {
  const all = rulesInForce(state).map(one => one.rule);
  const before = state.evaluated?.checkOn ?? null;
  const isCheck = before !== null && now >= endOf(before);
  const isAll = isCheck || what.includes(everything);
  const rules = new Set(isAll ? all : all.filter(one => readsOf(one).some(read => what.includes(read))));
  const today = dateOf(now);
  const yesterday = addDays(today, -1);
  const judgedOn = (asOf: CivilDate): Judgement & { isCheckDay: boolean } => {
    const { rows, finals } = judgeOn(state, rules, figures, asOf);
    // Of rules that are not looked at now, the check that was known goes on.
    if (!isAll && before !== null) finals.add(before);
    const isCheckDay = nextCheckFrom(asOf, all, finals) === asOf;
    return { asOf, rules, rows, checkOn: nextCheckFrom(addDays(asOf, 1), all, finals), isCheckDay };
  };
  if (isCheck) return judgedOn(yesterday);
  const first = judgedOn(today);
  return first.isCheckDay ? judgedOn(yesterday) : first;
};
