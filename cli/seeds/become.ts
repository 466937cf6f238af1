import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { readPlan } from '../../domain/plan/read-plan';
import type { Plan } from '../../domain/plan/types';
import { proposeRules } from '../../domain/policy-text/propose-rules';
import type { PolicyReading } from '../../domain/policy-text/types';
import { readScheme } from '../../domain/scheme-text/read-scheme';
import type { SchemeReading } from '../../domain/scheme-text/types';
import { holdAgainst, type Against, type ReadBefore } from '../assessment/hold-against';
import { typedRules, type Typed } from './rule-lines';

/** A problem of a plan becomes a case; the line in which it stands. */
interface CaseLine {
  ref: string;
  text: string;
  line: number | null;
}

/** What a file becomes. */
export type Became =
  | { is: 'scheme'; read: SchemeReading; against: Against }
  | { is: 'plan'; plan: Plan; cases: CaseLine[]; typed: Typed | null; proposed: PolicyReading }
  | { is: 'policy' | 'news'; typed: Typed | null; proposed: PolicyReading }
  /** None of these: why it is no plan. */
  | { is: 'none'; code: string; reason: string };

const news = /记者|新华社|本报讯|近日讯|通讯员|来源[::]|作者[::]|期刊/;

/** Where a problem's words stand, of white space bare. */
const caseLines = (source: string, plan: Plan): CaseLine[] => {
  let at = 0;
  return plan.categories.flatMap(({ ordinal, problems }) =>
    problems.map(one => {
      // Problems stand in their order: the same words further up are another's.
      const found = source.indexOf(one.text.slice(0, 12), at);
      if (found >= 0) at = found;
      return {
        ref: `${ordinal}-${one.ordinal}`,
        text: one.text,
        line: found < 0 ? null : source.slice(0, found).split('\n').length,
      };
    }),
  );
};

/** What a text is, by its own words: measures of an assessment, a plan, a policy or the news of one, or none of these. */
export const become = (source: string, before: readonly ReadBefore[]): Became => {
  const scheme = readScheme(source);
  if (scheme) return { is: 'scheme', read: scheme, against: holdAgainst(source, scheme, { before }) };
  const plan = readPlan(source, { calendar: seedCalendar() });
  const proposed = proposeRules(source);
  const typed = typedRules(source);
  if (plan.ok) return { is: 'plan', plan: plan.plan, cases: caseLines(source, plan.plan), typed, proposed };
  const isNews = typed ? typed.document.authority === 'news' : news.test(source.slice(0, 400));
  if (typed || (proposed.proposals.length > 0 && (isNews || plan.code === 'POLICY')))
    return { is: isNews ? 'news' : 'policy', typed, proposed };
  return { is: 'none', code: plan.code, reason: plan.reason };
};
