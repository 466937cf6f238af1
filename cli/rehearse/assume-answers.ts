import { isReadingCode } from '../../domain/codes/plan';
import type { Answers, Missing } from '../../domain/launch/answers';
import type { Review } from '../../domain/launch/review-plan';
import type { Plan } from '../../domain/plan/types';
import { linkPlan, linksIn } from '../../domain/links/link-plan';

export interface Assumption {
  code: string;
  message: string;
  /** The answer taken. */
  answer: string;
}

type Assignment = Answers['assignments'][string];

const withAssignment = (answers: Answers, index: number, change: Assignment): Answers => ({
  ...answers,
  assignments: { ...answers.assignments, [index]: { ...answers.assignments[index], ...change } },
});

/** The first proposal taken as the answer to one open question; null where there is nothing to propose. */
const take = (
  { key, code, about, proposals, canConfirm }: Missing,
  answers: Answers,
  review: Review,
  headquarters: string | undefined,
): { answers: Answers; answer: string } | null => {
  const { assignment, milestone, name, field, ref, label } = about;
  if (code === 'LABEL_UNKNOWN' && label !== undefined)
    return {
      answers: { ...answers, labels: { ...answers.labels, [label]: 'remark' } },
      answer: '视为备注',
    };
  if (canConfirm)
    return {
      answers: { ...answers, confirmed: [...(answers.confirmed ?? []), key] },
      answer: '按读出的内容',
    };
  if (isReadingCode(code)) return null;
  switch (code) {
    case 'UNIT_UNKNOWN':
    case 'UNIT_COLLECTIVE':
    case 'UNIT_AMBIGUOUS':
    case 'UNIT_CLOSED':
      return name === undefined
        ? null
        : {
            answers: { ...answers, units: { ...answers.units, [name]: { kind: 'ignore' } } },
            answer: '不另行展开',
          };
    case 'UNIT_LIST_OPEN_ENDED':
      return assignment === undefined
        ? null
        : {
            answers: withAssignment(answers, assignment, { isListComplete: true }),
            answer: '名单视为已完整',
          };
    case 'LEAD_MISSING': {
      const lead = proposals[0] ?? headquarters;
      return assignment === undefined || !lead
        ? null
        : { answers: withAssignment(answers, assignment, { leads: [lead] }), answer: `由「${lead}」牵头` };
    }
    case 'DEADLINE_MISSING':
    case 'DEADLINE_UNRESOLVED': {
      if (assignment === undefined) return null;
      if (milestone !== undefined)
        return {
          answers: {
            ...answers,
            milestones: { ...answers.milestones, [`${assignment}.${milestone}`]: 'drop' },
          },
          answer: '略去该节点',
        };
      const on = review.resolved.timetable.completionDueOn;
      return {
        answers: withAssignment(answers, assignment, { deadlineText: on }),
        answer: `以全面完成日 ${on} 为限`,
      };
    }
    case 'MILESTONE_AFTER_DEADLINE':
      return {
        answers: {
          ...answers,
          milestones: { ...answers.milestones, [`${assignment ?? 0}.${milestone ?? 0}`]: 'follow-up' },
        },
        answer: '作为后续跟踪,不影响销号',
      };
    case 'TIMETABLE_INCOMPLETE':
      return field && proposals[0]
        ? {
            answers: { ...answers, timetable: { ...answers.timetable, [field]: proposals[0] } },
            answer: proposals[0],
          }
        : null;
    case 'PROBLEM_UNASSIGNED':
      return ref === undefined || !answers.links
        ? null
        : {
            answers: { ...answers, links: [...answers.links, { ref, assignment: 0 }] },
            answer: '归入第一项措施',
          };
    case 'LINKS_UNCONFIRMED':
    case 'ASSIGNMENT_UNLINKED':
    case 'UNIT_HAS_NOBODY':
    case 'ISSUE_DATE_MISSING':
    case 'DEADLINE_PASSED':
    case 'MAJOR_UNKNOWN':
    case 'ANSWER_LOST':
      return null;
  }
};

/** The links that a rehearsal takes: the proposals, unconfirmed. */
export const firstLinks = (plan: Plan): NonNullable<Answers['links']> => linksIn(linkPlan(plan).taken);

/** One round of answers to everything that is missing, and what was assumed with each. */
export const assumeAnswers = (
  answers: Answers,
  review: Review,
  headquarters: string | undefined,
): { answers: Answers; assumed: Assumption[] } => {
  const assumed: Assumption[] = [];
  let next = answers;
  for (const one of review.missing) {
    const taken = take(one, next, review, headquarters);
    if (!taken) continue;
    next = taken.answers;
    assumed.push({ code: one.code, message: one.message, answer: taken.answer });
  }
  return { answers: next, assumed };
};
