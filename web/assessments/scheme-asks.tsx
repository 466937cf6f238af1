import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import type { AssessmentView } from '../../api/contracts/assessments';
import type { AskView } from '../../api/contracts/targets';
import { useLanguage, useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { sayAnswer } from '../targets/say-answer';
import { AssessmentActDialog } from './assessment-act';

/** 回答: nothing is chosen beforehand; what is usual stands beside it. */
const AskDialog = ({ view, ask, onClose }: { view: AssessmentView; ask: AskView; onClose: () => void }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.scheme;
  return (
    <AssessmentActDialog
      view={view}
      kind="answer-ask"
      of={ask.id}
      title={ask.question[language]}
      initial={ask.answer ? { value: ask.answer.value } : {}}
      toBody={({ value, reason }) => ({
        kind: 'answer-ask',
        ask: ask.id,
        value: String(value).trim(),
        reason: String(reason),
      })}
      onClose={onClose}
    >
      {ask.proposed !== null && (
        <p className="targets-note">{words.proposes(sayAnswer(ask, ask.proposed, t))}</p>
      )}
      <Form.Item name="value" label={words.value} rules={[{ required: true, message: words.valueMissing }]}>
        {ask.options.length > 0 ? (
          <Radio.Group
            className="ask-options"
            options={ask.options.map(({ value, name }) => ({ value, label: name[language] }))}
          />
        ) : (
          <Input type={ask.kind === 'day' ? 'date' : 'text'} maxLength={200} autoComplete="off" />
        )}
      </Form.Item>
      <Form.Item
        name="reason"
        label={t.assessments.fields.reason}
        rules={[{ required: true, whitespace: true, message: t.assessments.missing }]}
      >
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
    </AssessmentActDialog>
  );
};

const Ask = ({ view, ask }: { view: AssessmentView; ask: AskView }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.scheme;
  const [isOpen, setIsOpen] = useState(false);
  const { answer, proposed } = ask;
  const question = ask.question[language];
  const verb = answer ? words.change : words.answer;
  return (
    <li>
      <p>{question}</p>
      <p className="targets-note">
        {answer ? (
          <>
            {words.answered(sayAnswer(ask, answer.value, t))} · {answer.by?.name} <Moment at={answer.at} />
            {t.parts.colon}
            {answer.reason}
          </>
        ) : proposed === null ? (
          words.waits
        ) : (
          words.assumed(sayAnswer(ask, proposed, t))
        )}
      </p>
      {view.abilities.includes('answer-ask') && (
        <Button
          size="small"
          aria-label={`${verb}${t.parts.colon}${question}`}
          onClick={() => setIsOpen(true)}
        >
          {verb}
        </Button>
      )}
      {isOpen && <AskDialog view={view} ask={ask} onClose={() => setIsOpen(false)} />}
    </li>
  );
};

/** What the scheme leaves open: answered once for this cycle and kept, with the grounds. */
export const SchemeAsks = ({ view }: { view: AssessmentView }) => {
  const words = useText().assessments.scheme;
  const open = view.asks.filter(one => one.answer === null).length;
  return (
    <section className="panel" aria-label={words.asks}>
      <h2>{words.asks}</h2>
      <p className="targets-note">{view.asks.length === 0 ? words.noAsks : words.asked(open)}</p>
      <ul className="assessment-list">
        {view.asks.map(ask => (
          <Ask key={ask.id} view={view} ask={ask} />
        ))}
      </ul>
    </section>
  );
};
