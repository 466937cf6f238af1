import type { AnswersView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Text } from '../i18n/zh';
import type { AnswersChange } from './use-draft';

export interface Given {
  key: string;
  text: string;
  undo: AnswersChange;
}

const timetableFields = ['planDueOn', 'reportDueOn', 'completionDueOn', 'supervisionEndsOn'] as const;

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
      answer.supporting && `${t.names.part.supporting} ${answer.supporting.join('、')}`,
      answer.supervising && `${t.names.part.supervising} ${answer.supervising.join('、')}`,
      answer.officers && `${t.drafts.officers} ${answer.officers.join('、')}`,
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

const labelsGiven = (answers: AnswersView, draft: DraftView, t: Text): Given[] =>
  Object.entries(answers.labels ?? {}).map(([label, meaning]) => {
    const known = draft.labels.find(one => one.label === label);
    const kept = known?.remembered
      ? `${t.parts.comma}${t.questions.labelKept(known.givenBy ? ` ${known.givenBy.name}` : '')}`
      : '';
    return {
      key: `label/${label}`,
      text: `${t.questions.labelIs(label, t.names.labelMeaning[meaning])}${kept}`,
      undo: before => ({ ...before, labels: without(before.labels ?? {}, label) }),
    };
  });

const codeNames = (t: Text): Readonly<Record<string, string>> => t.names.missing;

const confirmedGiven = (answers: AnswersView, t: Text): Given[] =>
  (answers.confirmed ?? []).map(key => {
    const [code = '', ref = '', label = ''] = key.split('/');
    const about = ref || label;
    return {
      key: `confirmed/${key}`,
      text: t.questions.confirmed([codeNames(t)[code] ?? code, ...(about === '' ? [] : [about])].join(' ')),
      undo: before => ({
        ...before,
        confirmed: (before.confirmed ?? []).filter(one => one !== key),
      }),
    };
  });

/** The dates that were answered. */
const datesGiven = (answers: AnswersView, t: Text): Given[] => [
  ...(answers.issuedOn === undefined
    ? []
    : [
        {
          key: 'issuedOn',
          text: `${t.drafts.timetable.issuedOn} ${answers.issuedOn}`,
          undo: ({ issuedOn: _, ...before }: AnswersView) => before,
        },
      ]),
  ...timetableFields.flatMap(field =>
    answers.timetable[field] === undefined
      ? []
      : [
          {
            key: `timetable/${field}`,
            text: `${t.names.timetable[field]} ${answers.timetable[field]}`,
            undo: (before: AnswersView) => {
              const { [field]: _, ...rest } = before.timetable;
              return { ...before, timetable: rest };
            },
          },
        ],
  ),
];

/** What has been answered, in words, with what takes each answer back. */
export const givenAnswers = (draft: DraftView, t: Text): Given[] => [
  ...labelsGiven(draft.answers, draft, t),
  ...datesGiven(draft.answers, t),
  ...unitsGiven(draft.answers, draft, t),
  ...assignmentsGiven(draft.answers, draft, t),
  ...milestonesGiven(draft.answers, draft, t),
  ...(draft.answers.leftOut ?? []).map((ref): Given => ({
    key: `left-out/${ref}`,
    text: t.questions.leftOut(ref),
    undo: before => ({ ...before, leftOut: (before.leftOut ?? []).filter(one => one !== ref) }),
  })),
  ...confirmedGiven(draft.answers, t),
];
