import { Button } from 'antd';
import { useEffect, useId, useRef, useState, type SyntheticEvent, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../i18n/use-text';
import { isComplete, type Choice } from './choice';
import { ChoiceRow } from './choice-row';
import { useDraftTools } from './draft-context';
import { PersonDialog } from './person-dialog';
import type { Question } from './question';
import './question-card.css';
import { choicesOf } from './question-choices';
import { QuestionProgress } from './question-progress';
import { questionWords } from './question-words';
import { SeeSource } from './see-source';
import { UnitDialog } from './unit-dialog';
import { isUnits } from './unit-choices';

interface Props {
  question: Question;
  /** Counted from 1, the answered ones first. */
  number: number;
  answered: number;
  all: number;
  onPrevious: (() => void) | null;
}

const isWrittenIn = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.closest('.ant-select, .ant-picker') !== null ||
    (target instanceof HTMLInputElement && target.type !== 'radio'));

/** One question, with its answers as rows; digits choose, Enter confirms. No answer is chosen beforehand. */
export const QuestionCard = ({ question, number, answered, all, onPrevious }: Props) => {
  const t = useText();
  const { draft, questions, goTo } = useDraftTools();
  const { key, missing, place } = question;
  const words = questionWords(missing, draft, t);
  const navigate = useNavigate();
  const [told, setTold] = useState('');
  const [making, setMaking] = useState<Choice['makes']>();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const id = useId();
  const waited = questions.all.find(one => one.key === missing.waitsFor);
  const { choice: chosen, filled } = questions.entryOf(key);
  const choices: Choice[] = [
    ...choicesOf(missing, draft, t),
    { id: 'aside', title: t.questions.aside, note: t.questions.asideHint },
  ];

  useEffect(() => {
    // A new page takes the focus to its heading first; then it goes on to what the page is for.
    const timer = setTimeout(() => {
      // Whoever is at work elsewhere on the page is not torn away from it.
      if (document.activeElement?.closest('.result-panel, .source-panel, .ant-modal')) return;
      heading.current?.focus({ preventScroll: isFirst.current });
      isFirst.current = false;
    });
    return () => clearTimeout(timer);
  }, [key]);

  const choose = (one: Choice | undefined): void => {
    if (!one) return;
    setTold('');
    questions.write(key, { choice: one.id });
  };
  const confirm = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    const one = choices.find(({ id: each }) => each === chosen);
    if (!one) return setTold(t.questions.choose);
    if (!isComplete(one, filled)) return setTold(t.questions.fillIn);
    setTold('');
    const change = one.take?.(filled);
    if (change) questions.answer(key, change);
    else if (one.makes) setMaking(one.makes);
    else if (one.opens === 'import') void navigate('/import');
    else if (one.opens === 'result')
      document.querySelector<HTMLElement>('.result-panel .text-button.is-edit')?.focus();
    else if (one.goes) goTo(one.goes.step, one.goes.at);
    else questions.putAside(key);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || isWrittenIn(event.target)) return;
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
    if (digit > 0 && digit <= choices.length) {
      event.preventDefault();
      choose(choices[digit - 1]);
    } else if (event.key === 'Enter' && event.target === heading.current) confirm();
  };
  return (
    <section className="panel question-card" aria-label={t.questions.card} onKeyDown={press}>
      <div className="question-head">
        <span className="question-number">{t.questions.number(number, all)}</span>
        <span className="question-kind">
          {t.names.missing[missing.code]}
          {missing.isWarning && ` · ${t.questions.warning}`}
        </span>
        <QuestionProgress answered={answered} at={number} all={all} />
      </div>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="question-why" id={`${id}-why`}>
        {words.detail && `${words.detail}${t.questions.stop}`}
        {words.why}
        {place && <SeeSource span={place} about={words.title} />}
      </p>
      {waited && (
        <p className="question-unsettled">
          {t.questions.waits}{' '}
          <button type="button" className="text-button" onClick={() => questions.go(waited.key)}>
            {questionWords(waited.missing, draft, t).title}
          </button>
        </p>
      )}
      {questions.isUnsettled(key) && <p className="question-unsettled">{t.questions.stillOpen}</p>}
      <form onSubmit={confirm}>
        <div role="radiogroup" aria-labelledby={id} aria-describedby={`${id}-why`} className="choice-rows">
          {choices.map((choice, index) => (
            <ChoiceRow
              key={choice.id}
              choice={choice}
              number={index + 1}
              group={id}
              isChosen={choice.id === chosen}
              filled={filled}
              onChoose={() => choose(choice)}
              onFill={part => questions.write(key, { filled: { ...questions.entryOf(key).filled, ...part } })}
            />
          ))}
        </div>
        <div className="question-foot">
          <Button onClick={() => onPrevious?.()} disabled={onPrevious === null}>
            {t.questions.previous}
          </Button>
          <span className="question-told" role="status">
            {told}
          </span>
          {told === '' && <span className="question-keys">{t.questions.enterHint}</span>}
          <Button type="primary" htmlType="submit">
            {t.questions.confirm}
          </Button>
        </div>
      </form>
      {making?.what === 'unit' && (
        <UnitDialog
          name={making.name}
          onCreated={unitId => questions.answer(key, isUnits(making.name, [unitId]))}
          onClose={() => setMaking(undefined)}
        />
      )}
      {making?.what === 'person' && (
        <PersonDialog unitId={making.unitId} onClose={() => setMaking(undefined)} />
      )}
    </section>
  );
};
