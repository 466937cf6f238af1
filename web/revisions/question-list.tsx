import { Button, Flex, Input, Typography } from 'antd';
import { useState } from 'react';
import type { MissingView } from '../../api/contracts/answers';
import type { RevisionView } from '../../api/contracts/revisions';
import { useText } from '../i18n/use-text';
import { UnitSelect } from '../parts/unit-select';
import type { RevisionTools } from './use-revision';

const DeadlineAnswer = ({ assignment, tools }: { assignment: number; tools: RevisionTools }) => {
  const t = useText();
  const [text, setText] = useState('');
  const take = (): void =>
    tools.answer.mutate(one => ({
      ...one,
      assignments: {
        ...one.assignments,
        [assignment]: { ...one.assignments[String(assignment)], deadlineText: text },
      },
    }));
  return (
    <Flex gap={8} wrap>
      <Input
        style={{ width: 220 }}
        aria-label={t.revisions.deadline}
        placeholder={t.revisions.deadline}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <Button disabled={text.trim() === ''} loading={tools.answer.isPending} onClick={take}>
        {t.shell.confirm}
      </Button>
    </Flex>
  );
};

const Answer = ({ question, tools }: { question: MissingView; tools: RevisionTools }) => {
  const t = useText();
  const { code, about } = question;
  const { name, assignment } = about;
  if (name !== undefined)
    return (
      <UnitSelect
        style={{ width: 240 }}
        aria-label={question.message}
        onChange={unitId => {
          if (unitId)
            tools.answer.mutate(one => ({
              ...one,
              units: { ...one.units, [name]: { kind: 'units', unitIds: [unitId] } },
            }));
        }}
      />
    );
  if (code === 'UNIT_LIST_OPEN_ENDED' && assignment !== undefined)
    return (
      <Button
        onClick={() =>
          tools.answer.mutate(one => ({
            ...one,
            assignments: {
              ...one.assignments,
              [assignment]: { ...one.assignments[String(assignment)], isListComplete: true },
            },
          }))
        }
      >
        {t.shell.confirm}
      </Button>
    );
  if (code.startsWith('DEADLINE') && assignment !== undefined && about.milestone === undefined)
    return <DeadlineAnswer assignment={assignment} tools={tools} />;
  return <Typography.Text type="secondary">{t.revisions.otherQuestions}</Typography.Text>;
};

/** What has to be known of the revised text before the pieces that hang on it can be approved. */
export const QuestionList = ({
  revision,
  tools,
}: {
  revision: RevisionView;
  tools: RevisionTools | null;
}) => {
  const t = useText();
  const questions = revision.missing.filter(one => !one.isWarning);
  if (questions.length === 0) return null;
  return (
    <section className="panel" aria-label={t.revisions.questions}>
      <Typography.Title level={5}>{t.revisions.questions}</Typography.Title>
      <Flex vertical gap={12}>
        {questions.map(one => (
          <Flex key={one.message} vertical gap={4}>
            <span>{one.message}</span>
            {tools && <Answer question={one} tools={tools} />}
          </Flex>
        ))}
      </Flex>
    </section>
  );
};
