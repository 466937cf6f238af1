import { derive } from '../explain/derive';
import type { NoticeIntent } from '../docket/notice-intent';
import { deciderFor, peopleOf } from '../docket/decider';
import type { Facts } from '../docket/draft';
import { ruleRef } from './in-words';
import type { Evidence } from './events';
import type { BreachState } from './state';

/** Who decides about a breach: the office, and 督查室 where the office's own house answers for it. */
export const breachDecider = ({ answerable, concerned }: BreachState, { offices }: Facts): string => {
  const units = [answerable?.unitId, concerned?.unitId].flatMap(one => one ?? []);
  return units.map(one => deciderFor(one, offices)).find(one => one !== offices.office) ?? offices.office;
};

/** The office is told what became of the row; what to do about it is its own. */
export const tellOffice = (
  state: BreachState,
  kind: 'breach-found' | 'broken-again' | 'figure-corrected',
  evidence: Evidence,
  facts: Facts,
): NoticeIntent => {
  const { row, asOf } = evidence;
  const code = kind === 'figure-corrected' ? 'target-corrected' : 'target-missed';
  const rule = { rule: ruleRef(row), period: row.period, formula: row.formula, on: asOf };
  return {
    kind,
    audience: peopleOf(breachDecider(state, facts), facts.offices),
    urgency: 'digest',
    why: [derive({ code, ...rule }, row.cites)],
    facts: {
      title: state.title,
      required: row.required ?? '',
      found: row.found ?? '',
      status: state.status,
      asOf,
    },
  };
};
