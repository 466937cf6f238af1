import { Button, Typography } from 'antd';
import type { AnswersView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Text } from '../i18n/zh';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import type { AnswersChange } from './use-draft';

interface Given {
  key: string;
  text: string;
  undo: AnswersChange;
}

const without = <T,>(record: Record<string, T>, key: string): Record<string, T> =>
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

/** What has been answered so far; each answer can be taken back. */
export const AnsweredPanel = () => {
  const t = useText();
  const { draft, change } = useDraftTools();
  const given = [
    ...unitsGiven(draft.answers, draft, t),
    ...assignmentsGiven(draft.answers, draft, t),
    ...milestonesGiven(draft.answers, draft, t),
  ];
  if (given.length === 0) return null;
  return (
    <section className="panel" aria-label={t.drafts.answered}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.drafts.answered} {given.length}
      </Typography.Title>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {given.map(one => (
          <li key={one.key}>
            {one.text}{' '}
            <Button
              type="link"
              size="small"
              aria-label={`${t.drafts.undo}:${one.text}`}
              onClick={() => change(one.undo)}
            >
              {t.drafts.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
