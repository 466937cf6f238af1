import type { MissingView } from '../../api/contracts/answers';
import { labelMeanings } from '../../domain/codes/plan';
import type { Text } from '../i18n/zh';
import type { Choice } from './choice';
import { deadlineChoices } from './date-choices';
import type { AnswersChange } from './use-draft';

/** What a label means: the likeliest first, and last that it is no field at all. */
export const labelChoices = (label: string, proposals: readonly string[], t: Text): Choice[] => {
  const rankOf = (meaning: string): number => {
    const at = proposals.indexOf(meaning);
    return at === -1 ? proposals.length : at;
  };
  return [...labelMeanings]
    .sort((a, b) => Number(a === 'remark') - Number(b === 'remark') || rankOf(a) - rankOf(b))
    .map(meaning => ({
      id: meaning,
      title: meaning === 'remark' ? t.questions.row.noField : t.names.labelMeaning[meaning],
      ...(meaning === 'remark' && { note: t.questions.row.noFieldHint }),
      take: () => answers => ({ ...answers, labels: { ...answers.labels, [label]: meaning } }),
    }));
};

/** Read right, or to be corrected: the deadline in words, the entry below the question, or the text itself. */
export const confirmChoices = (
  { key, code, proposals, about: { assignment, ref } }: MissingView,
  t: Text,
): Choice[] => {
  const { row } = t.questions;
  const right: Choice = {
    id: 'right',
    title: row.right,
    note: row.rightHint,
    take: () => answers => ({
      ...answers,
      confirmed: [...new Set([...(answers.confirmed ?? []), key])],
    }),
  };
  if (code === 'DOCUMENT_TASKS')
    return [
      { id: right.id, title: row.asTasks, ...(right.take && { take: right.take }) },
      { id: 'stop', title: row.noTasks, note: row.noTasksHint, opens: 'import' },
    ];
  if (code === 'PROBLEM_DONE')
    return [
      { ...right, title: row.doneVerify },
      ...(ref === undefined
        ? []
        : [
            {
              id: 'leave-out',
              title: row.doneLeaveOut,
              note: row.doneLeaveOutHint,
              take: (): AnswersChange => answers => ({
                ...answers,
                leftOut: [...new Set([...(answers.leftOut ?? []), ref])],
              }),
            },
          ]),
      { id: 'wrong', title: row.wrongText, note: row.wrongTextHint, opens: 'import' },
    ];
  if (assignment === undefined)
    return [right, { id: 'wrong', title: row.wrongText, note: row.wrongTextHint, opens: 'import' }];
  if (code === 'DEADLINE_DOUBTFUL' || code === 'DEADLINE_BEFORE_ISSUE')
    return [right, ...deadlineChoices(assignment, proposals, t)];
  return [right, { id: 'wrong', title: row.wrong, note: row.wrongHint, opens: 'result' }];
};

/** What was decided and has no place any more: let go, or kept until a reading has the place again. */
export const lostChoices = ({ source }: MissingView, t: Text): Choice[] => [
  {
    id: 'drop',
    title: t.questions.row.dropLost,
    take: () => answers => {
      const { lost = [], ...rest } = answers;
      const left = lost.filter(({ place }) => place.start !== source?.start || place.end !== source.end);
      return left.length === 0 ? rest : { ...rest, lost: left };
    },
  },
];
