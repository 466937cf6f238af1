import type { AnswersView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Text } from '../i18n/zh';
import type { AnswersChange } from './use-draft';

export interface Given {
  key: string;
  text: string;
  undo: AnswersChange;
}

const without = <T>(record: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

const unitsGiven = (answers: AnswersView, draft: DraftView, t: Text): Given[] =>
  Object.entries(answers.units).map(([name, answer]) => ({
    key: `unit/${name}`,
    text: `「${name}」→ ${
      answer.kind === 'ignore'
        ? t.drafts.unit.ignore
        : answer.unitIds.map(id => draft.units.find(unit => unit.id === id)?.name ?? id).join('、')
    }`,
    undo: before => ({ ...before, units: without(before.units, name) }),
  }));

const assignmentsGiven = (answers: AnswersView, draft: DraftView, t: Text): Given[] =>
  Object.entries(answers.assignments).map(([index, answer]) => ({
    key: `assignment/${index}`,
    text: `${t.drafts.assignment(draft.plan.assignments[Number(index)]?.label ?? index)}:${[
      answer.leads && `${t.names.part.lead} ${answer.leads.join('、')}`,
      answer.responsible && `${t.names.part.responsible} ${answer.responsible.join('、')}`,
      answer.deadlineText && `${t.drafts.deadline} ${answer.deadlineText}`,
      answer.isListComplete && t.drafts.listComplete,
    ]
      .filter(Boolean)
      .join(';')}`,
    undo: before => ({ ...before, assignments: without(before.assignments, index) }),
  }));

const milestonesGiven = (answers: AnswersView, draft: DraftView, t: Text): Given[] =>
  Object.entries(answers.milestones).map(([key, answer]) => {
    const [assignment = 0, milestone = 0] = key.split('.').map(Number);
    const raw = draft.plan.assignments[assignment]?.milestones[milestone]?.raw ?? key;
    return {
      key: `milestone/${key}`,
      text: `${t.drafts.milestones}「${raw}」:${t.names.milestoneAnswer[answer]}`,
      undo: before => ({ ...before, milestones: without(before.milestones, key) }),
    };
  });

/** What has been answered about units, assignments and milestones, in words, with what takes each answer back. */
export const givenAnswers = (draft: DraftView, t: Text): Given[] => [
  ...unitsGiven(draft.answers, draft, t),
  ...assignmentsGiven(draft.answers, draft, t),
  ...milestonesGiven(draft.answers, draft, t),
];
