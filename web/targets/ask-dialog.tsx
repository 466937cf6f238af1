import { Form, Input, Radio } from 'antd';
import type { AskView, TargetsView } from '../../api/contracts/targets';
import { useLanguage, useText } from '../i18n/use-text';
import { TargetActDialog } from './target-act';

interface Props {
  view: TargetsView;
  ask: AskView;
  onClose: () => void;
}

const patterns: Partial<Record<AskView['kind'], RegExp>> = {
  year: /^\d{4}$/,
  number: /^-?\d+(\.\d+)?(\/\d+)?$/,
};

/** 回答: one question of the text. Nothing is chosen beforehand; what is proposed stands beside it. */
export const AskDialog = ({ view, ask, onClose }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.targets.asks;
  const pattern = patterns[ask.kind];
  const proposed = ask.options.find(one => one.value === ask.proposed)?.name[language] ?? ask.proposed;
  return (
    <TargetActDialog
      view={view}
      kind="answer-ask"
      of={ask.id}
      title={ask.question[language]}
      consequence={words.consequence}
      initial={ask.answer ? { value: ask.answer.value } : {}}
      toBody={({ value, reason }) => ({
        kind: 'answer-ask',
        ask: ask.id,
        value: String(value).trim(),
        reason: String(reason),
      })}
      onClose={onClose}
    >
      {proposed !== null && <p className="targets-note">{words.proposes(proposed)}</p>}
      <Form.Item
        name="value"
        label={words.value}
        rules={[
          { required: true, message: words.valueMissing },
          ...(pattern ? [{ pattern, message: words.valueWrong }] : []),
        ]}
      >
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
        label={words.reason}
        rules={[{ required: true, whitespace: true, message: words.reasonMissing }]}
      >
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
    </TargetActDialog>
  );
};
