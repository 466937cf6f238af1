import { Button } from 'antd';
import { useMemo } from 'react';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { givenAnswers } from './given-answers';
import type { LookedAt } from './looked-at';
import { QuestionCard } from './question-card';
import { QuestionList } from './question-list';
import { ResultPanel } from './result-panel';

interface Props {
  /** What was pressed in the source since the question came, or else what it is about. */
  looked: LookedAt | null;
  onLook: (at: LookedAt) => void;
}

/** 回答问题: one question after the other, below it what was read of the entry it is about, below that all questions. */
export const QuestionsStep = ({ looked, onLook }: Props) => {
  const t = useText();
  const { draft, questions, goTo } = useDraftTools();
  const given = useMemo(() => givenAnswers(draft, t), [draft, t]);
  const { current, all } = questions;
  const at = current ? all.indexOf(current) : -1;
  const before = all[at - 1];
  return (
    <>
      {current ? (
        <QuestionCard
          question={current}
          number={given.length + at + 1}
          answered={given.length}
          all={given.length + all.length}
          onPrevious={before ? () => questions.go(before.key) : null}
        />
      ) : (
        <section className="panel question-card" aria-label={t.questions.card}>
          {all.length > 0 ? (
            <p role="status">{t.questions.sending}</p>
          ) : (
            <>
              <h2>{t.questions.allDone}</h2>
              <p className="question-why">{t.questions.allDoneHint}</p>
              <Button type="primary" onClick={() => goTo('launch')}>
                {t.questions.toLaunch}
              </Button>
            </>
          )}
        </section>
      )}
      <ResultPanel at={looked} onLook={onLook} />
      <QuestionList given={given} />
    </>
  );
};
