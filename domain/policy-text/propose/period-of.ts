import type { RuleQuestionCode } from '../../codes/policy-text';
import type { RuleKind } from '../../codes/rules';
import type { ProposedPeriod } from '../types';
import { yearEnd } from '../tokens/read-time';
import type { TimeToken } from '../tokens/types';
import { clauseAt, numbersOf, timesOf, type SentenceContext } from './context';

interface FoundPeriod {
  period: ProposedPeriod;
  token: TimeToken | null;
  questions: { code: RuleQuestionCode; readings?: string[] }[];
}

/** Kinds that are reached once, by a day: a year is its last day. */
const reached: ReadonlySet<RuleKind> = new Set(['count', 'coverage', 'date', 'filing', 'average', 'bound']);
/** Kinds whose numbers add up over years. */
const summed: ReadonlySet<RuleKind> = new Set(['count', 'per-unit', 'total-of-parts', 'average', 'bound']);
const timeless: ReadonlySet<RuleKind> = new Set(['statement', 'purpose', 'eligible', 'filing']);

const adjusted = (token: TimeToken, kind: RuleKind, isYearly: boolean): FoundPeriod => {
  const { period } = token;
  const questions = token.question
    ? [{ code: token.question, ...(token.readings ? { readings: token.readings } : {}) }]
    : [];
  if (period.kind === 'each-year' && period.from !== null && kind === 'per-unit' && !isYearly)
    return { period, token, questions };
  if (period.kind !== 'years' || isYearly) return { period, token, questions };
  const { from, to } = period;
  if (from === to && reached.has(kind)) return { period: { kind: 'by', day: yearEnd(to) }, token, questions };
  if (from < to && (kind === 'coverage' || kind === 'date'))
    return { period: { kind: 'by', day: yearEnd(to) }, token, questions };
  if (from < to && summed.has(kind))
    return {
      period: { kind: 'span', from, to },
      token,
      questions: [...questions, { code: 'years-together' }],
    };
  return { period, token, questions };
};

/** A clause that holds the time and no number of its own: 「2014年,」, 「到2015年,」 before all of the sentence. */
const leads = (context: SentenceContext, token: TimeToken): boolean => {
  const clause = clauseAt(context, token.start);
  const isAlone = clause.end - token.end <= 1 && token.start - clause.start <= 4;
  if (isAlone) return true;
  const isFirst = context.clauses[0]?.start === clause.start;
  const opens = token.start - clause.start <= 4 && token.period.kind !== 'within';
  if (!isFirst || !(opens || token.period.kind === 'once' || token.weight === 'each')) return false;
  return !numbersOf(context).some(one => one.start >= clause.start && one.end <= clause.end);
};

/**
 * The period of a rule that stands at `at`: of its own clause, else of the clause that leads the sentence; one that stands beside in
 * another clause is taken with a question. Times before the document are none.
 */
export const periodOf = (context: SentenceContext, at: number, kind: RuleKind): FoundPeriod => {
  const times = timesOf(context).filter(one => !one.isPast);
  // A row's columns belong together.
  const own = context.sentence.isRow ? { start: 0, end: context.text.length } : clauseAt(context, at);
  const isOwn = (one: TimeToken): boolean => one.start >= own.start && one.end <= own.end;
  const isYearly = times.some(one => one.weight === 'each' && (isOwn(one) || one.start < at));
  const stated = times.filter(one => one.weight !== 'each');
  const recurring = times.find(one => one.weight === 'each' && isOwn(one));
  if (kind === 'yearly-duty' && recurring) return adjusted(recurring, kind, true);
  const inOwn = stated.filter(isOwn);
  const nearest = inOwn.findLast(one => one.end <= at) ?? inOwn[0];
  // 「每县每年1000万元」 behind 「2013—2015年」.
  if (nearest) return adjusted(nearest, kind, isYearly);
  const before = stated.filter(
    one =>
      one.end <= at &&
      (one.period.kind !== 'within' || leads(context, one)) &&
      (one.period.kind !== 'once' || leads(context, one)),
  );
  const leading = before.findLast(one => leads(context, one));
  if (leading && before.at(-1) === leading) return adjusted(leading, kind, isYearly);
  const each =
    times.find(one => one.weight === 'each' && isOwn(one)) ??
    times.findLast(
      one =>
        one.weight === 'each' &&
        one.end <= at &&
        leads(context, one) &&
        one.period.kind === 'each-year' &&
        one.period.every === 1,
    );
  // 「力争年内…,…」 reaches over commas as 力争 does; 「10月底前竣工,…」 dates what is to be finished, and no more.
  const reaches = (one: TimeToken): boolean => {
    const clause = clauseAt(context, one.start);
    const words = context.text.slice(clause.start, one.start);
    return clause.start === context.clauses[0]?.start
      ? words.length <= 4
      : /^(?:力争|确保|争取|力求)/.test(words);
  };
  // 「…4月底前制定方案,并报市农办备案」.
  const goesOn = /^(?:并|且|同时)/.test(context.text.slice(own.start, own.start + 2));
  const beside =
    before.findLast(one => reaches(one) || goesOn) ??
    (each ? stated.find(one => one.period.kind === 'years') : undefined);
  if (beside) {
    const found = adjusted(beside, kind, isYearly);
    return { ...found, questions: [...found.questions, { code: 'period-from-beside' }] };
  }
  if (each) return adjusted(each, kind, true);
  return {
    period: { kind: 'unstated' },
    token: null,
    questions: timeless.has(kind) ? [] : [{ code: 'no-period' }],
  };
};
