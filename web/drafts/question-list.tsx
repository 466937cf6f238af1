import { useMemo } from 'react';
import { useText } from '../i18n/use-text';
import { LongList } from '../parts/long-list';
import { useDraftTools } from './draft-context';
import type { Given } from './given-answers';
import type { Question } from './question';
import './question-list.css';
import { questionWords, whereOf } from './question-words';

const GivenItem = ({ given, number }: { given: Given; number: number }) => {
  const t = useText();
  const { change } = useDraftTools();
  return (
    <li className="question-item is-answered">
      <span className="question-mark" aria-hidden="true" />
      <span className="question-place">{number}</span>
      <span className="question-text">{given.text}</span>
      <span className="question-where">{t.questions.state.answered}</span>
      <button
        type="button"
        className="text-button"
        aria-label={`${t.drafts.undo}：${given.text}`}
        onClick={() => change(given.undo)}
      >
        {t.drafts.undo}
      </button>
    </li>
  );
};

interface OpenProps {
  question: Question;
  number: number;
  /** The number of the question that it waits for. */
  waitsFor: number | null;
}

const OpenItem = ({ question, number, waitsFor }: OpenProps) => {
  const t = useText();
  const { draft, questions } = useDraftTools();
  const { key, missing, state } = question;
  const isCurrent = questions.current?.key === key;
  const { state: words } = t.questions;
  const said = questions.isSending(key)
    ? words.sending
    : isCurrent
      ? words.current
      : state === 'open'
        ? ''
        : waitsFor !== null
          ? t.questions.waitsFor(waitsFor)
          : words[state];
  return (
    <li className={`question-item${isCurrent ? ' is-current' : ''}`}>
      <span className="question-mark" aria-hidden="true" />
      <span className="question-place">{number}</span>
      <button
        type="button"
        className="question-text"
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => questions.go(key)}
      >
        {questionWords(missing, draft, t).title}
      </button>
      <span className="question-where">
        {[whereOf(missing, draft, t), said, missing.isWarning ? t.questions.state.warning : '']
          .filter(one => one !== '')
          .join(' · ')}
      </span>
    </li>
  );
};

/** All questions with their state, the answered ones first; each answer can be taken back. */
export const QuestionList = ({ given }: { given: readonly Given[] }) => {
  const t = useText();
  const { questions } = useDraftTools();
  const count = given.length + questions.all.length;
  const numbers = useMemo(
    () => new Map(questions.all.map((one, index) => [one.key, given.length + index + 1])),
    [questions.all, given.length],
  );
  if (count === 0) return null;
  return (
    <section className="panel question-list" aria-label={t.questions.list}>
      <h2>
        {t.questions.list} <span className="plain-note">{count}</span>
      </h2>
      <ol className="no-bullets">
        <LongList items={given}>
          {(one, index) => <GivenItem key={one.key} given={one} number={index + 1} />}
        </LongList>
        <LongList items={questions.all}>
          {(one, index) => (
            <OpenItem
              key={one.key}
              question={one}
              number={given.length + index + 1}
              waitsFor={numbers.get(one.missing.waitsFor ?? '') ?? null}
            />
          )}
        </LongList>
      </ol>
    </section>
  );
};
