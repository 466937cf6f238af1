import { Button } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useText } from '../i18n/use-text';
import type { Decision, Proposal } from './decision';
import { ProposalFields } from './proposal-fields';
import { sayPeriod } from './say-period';

interface Props {
  source: string;
  one: Proposal;
  number: number;
  all: number;
  decision: Decision;
  onChange: (part: Partial<Decision>) => void;
  /** Confirmed or rejected; goes on to the next. */
  onDecide: (status: 'confirmed' | 'rejected') => void;
  onGo: (by: -1 | 1) => void;
}

const isWrittenIn = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null;

/** One proposed rule: what was read, what is asked, and the decision of the person; Y confirms, N rejects, arrows leaf. */
export const ProposalCard = (props: Props) => {
  const { source, one, number, all, decision, onChange, onDecide, onGo } = props;
  const t = useText();
  const words = t.readRules;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [one.id]);
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || isWrittenIn(event.target)) return;
    const act = {
      y: () => onDecide('confirmed'),
      n: () => onDecide('rejected'),
      ArrowLeft: () => onGo(-1),
      ArrowRight: () => onGo(1),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const settled = decision.settled ?? [];
  const questions = one.questions.filter(
    (question, index) => one.questions.findIndex(each => each.code === question.code) === index,
  );
  return (
    <section className="panel proposal-card" aria-label={words.proposal} onKeyDown={press}>
      <p className="targets-note">
        {words.numberOf(number, all)} · {one.clause}
        {decision.status && ` · ${words.statuses[decision.status]}`}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {t.names.ruleKind[one.kind]}
        {one.comparator && ` ${t.names.comparator[one.comparator]}`} {one.statedAs ?? ''}
        {t.parts.comma}
        {sayPeriod(one.period, t)}
      </h2>
      <blockquote lang="zh-CN">{source.slice(one.sentence.start, one.sentence.end)}</blockquote>
      {one.beside.length > 0 && (
        <p>
          {words.beside}
          {t.parts.colon}
          {one.beside.map(each => `${t.names.figureRole[each.role]} ${each.statedAs}`).join(t.parts.comma)}
        </p>
      )}
      {questions.length > 0 && (
        <fieldset className="read-questions">
          <legend>{words.questions}</legend>
          {questions.map(({ code, readings }) => (
            <label key={code}>
              <input
                type="checkbox"
                checked={settled.includes(code)}
                onChange={({ target }) =>
                  onChange({
                    settled: target.checked ? [...settled, code] : settled.filter(each => each !== code),
                  })
                }
              />{' '}
              {t.names.ruleQuestion[code]}
              {readings && ` (${readings.join(' / ')})`}
            </label>
          ))}
          <span className="targets-note">{words.settledHint}</span>
        </fieldset>
      )}
      <ProposalFields one={one} decision={decision} onChange={onChange} />
      <div className="proposal-foot">
        <Button onClick={() => onGo(-1)} disabled={number === 1}>
          {words.previous}
        </Button>
        <Button onClick={() => onGo(1)} disabled={number === all}>
          {words.next}
        </Button>
        <span className="targets-note">{words.keys}</span>
        <Button danger onClick={() => onDecide('rejected')}>
          {words.reject}
        </Button>
        <Button type="primary" onClick={() => onDecide('confirmed')}>
          {words.confirm}
        </Button>
      </div>
    </section>
  );
};
