/** What is wrong with a policy; `path` names the place as in the data: `ladders.full.rungs.1`. */
export interface PolicyProblem {
  code:
    | 'RUNG_TWICE'
    | 'RUNG_OUT_OF_ORDER'
    | 'RUNG_AFTER_END'
    | 'RUNG_WITHOUT_LETTER'
    | 'RUNG_UNKNOWN'
    | 'REMINDER_INVALID'
    | 'PERIOD_INVALID'
    | 'FEEDBACK_INVALID'
    | 'TIME_INVALID'
    | 'BUDGET_INVALID'
    | 'COUNT_INVALID'
    | 'TEXT_MISSING'
    | 'CITES_MISSING';
  path: string;
  message: string;
}
