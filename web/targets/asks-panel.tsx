import { Button } from 'antd';
import { useState } from 'react';
import type { AskView, TargetsView } from '../../api/contracts/targets';
import { useLanguage, useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { AskDialog } from './ask-dialog';
import { sayAnswer } from './say-answer';

const Ask = ({ view, ask }: { view: TargetsView; ask: AskView }) => {
  const t = useText();
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { answer, proposed } = ask;
  const question = ask.question[language];
  return (
    <li>
      <p className="ask-question">{question}</p>
      <p className="targets-note">
        {t.targets.asks.about(ask.rules.join(t.shell.comma))} ·{' '}
        {answer ? (
          <>
            {t.targets.asks.answered(sayAnswer(ask, answer.value, t))} · <Moment at={answer.at} />
            {answer.by && ` · ${answer.by.name}`}
          </>
        ) : proposed === null ? (
          t.targets.asks.waits
        ) : (
          t.targets.asks.assumed(sayAnswer(ask, proposed, t))
        )}
      </p>
      {view.abilities.includes('answer-ask') && (
        <Button
          size="small"
          type={answer === null && proposed === null ? 'primary' : 'default'}
          aria-label={`${answer ? t.targets.asks.change : t.targets.asks.answer}：${question}`}
          onClick={() => setIsOpen(true)}
        >
          {answer ? t.targets.asks.change : t.targets.asks.answer}
        </Button>
      )}
      {isOpen && <AskDialog view={view} ask={ask} onClose={() => setIsOpen(false)} />}
    </li>
  );
};

/** What the texts leave open: asked once and kept. What cannot be judged without stands first. */
export const AsksPanel = ({ view }: { view: TargetsView }) => {
  const t = useText();
  const open = view.asks.filter(one => one.answer === null);
  const answered = view.asks.filter(one => one.answer !== null);
  if (view.asks.length === 0) return null;
  return (
    <section className="panel asks-panel" aria-label={t.targets.asks.title(open.length)}>
      <h2>{t.targets.asks.title(open.length)}</h2>
      <p className="targets-note">{t.targets.asks.hint}</p>
      <ul>
        {open.map(ask => (
          <Ask key={ask.id} view={view} ask={ask} />
        ))}
      </ul>
      {answered.length > 0 && (
        <details>
          <summary>{t.targets.asks.answeredCount(answered.length)}</summary>
          <ul>
            {answered.map(ask => (
              <Ask key={ask.id} view={view} ask={ask} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
