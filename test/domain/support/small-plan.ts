import type { ResolvedAssignment, ResolvedPlan } from '../../../domain/launch/resolved-plan';
import type { Derivation } from '../../../domain/explain/derivation';

const why: Derivation = [{ text: '方案规定', cites: 'plan' }];

interface SmallMilestone {
  on: string;
  owedBy?: string[];
  isFollowUp?: boolean;
}

export interface SmallAssignment {
  leads?: string[];
  responsible?: string[];
  /** Null for what is long-term only. */
  dueOn?: string | null;
  isLongTerm?: boolean;
  milestones?: SmallMilestone[];
}

/** One assignment: led by `A`, with `T` responsible, due on 6/10, unless told otherwise. */
const assignmentOf = (
  { leads = ['A'], responsible = ['T'], dueOn = '2018-06-10', isLongTerm, milestones = [] }: SmallAssignment,
  index: number,
): ResolvedAssignment => ({
  index,
  label: String(index + 1),
  leads,
  responsible,
  supporting: [],
  supervising: [],
  due: dueOn === null ? null : { on: dueOn, derivation: why },
  isLongTerm: isLongTerm ?? dueOn === null,
  milestones: milestones.map(({ on, owedBy, isFollowUp = false }) => ({
    on,
    raw: on,
    owedBy: owedBy ?? null,
    isFollowUp,
    derivation: why,
  })),
});

/** A plan of one problem that all these assignments answer. */
export const smallPlan = (...assignments: SmallAssignment[]): ResolvedPlan => ({
  problems: [
    { ref: '一-1', category: '类别', text: '问题', assignments: assignments.map((_one, index) => index) },
  ],
  assignments: assignments.map(assignmentOf),
  timetable: {
    planDueOn: '2018-05-14',
    reportDueOn: '2018-06-12',
    completionDueOn: '2018-06-20',
    supervisionEndsOn: '2018-06-15',
  },
  derivations: { plan: why, report: why, completion: why, supervision: why },
});
