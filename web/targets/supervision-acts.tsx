import { useIsFetching } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { getTargets, type TargetsView } from '../../api/contracts/targets';
import { useLanguage, useText } from '../i18n/use-text';
import { formatDay } from '../parts/format-date';
import { useYear } from '../parts/now-context';
import { TargetActDialog } from './target-act';

type Act = 'evaluate-now' | 'end';

/** What an evaluation that was asked for here came to; nothing while its answer is not on the page. */
const Result = ({ view }: { view: TargetsView }) => {
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  const isOnItsWay = useIsFetching({ queryKey: [getTargets.id] }) > 0;
  if (!view.evaluated || isOnItsWay) return null;
  return (
    <span role="status" className="targets-note">
      {t.targets.evaluatedNow(view.counts.broken ?? 0, formatDay(view.evaluated.asOf, language, year))}
    </span>
  );
};

/** 立即核定 and 终止监督, for whoever may. */
export const SupervisionActs = ({ view }: { view: TargetsView }) => {
  const t = useText();
  const [act, setAct] = useState<Act | null>(null);
  const [isEvaluated, setIsEvaluated] = useState(false);
  const may = (one: Act): boolean => view.abilities.includes(one);
  const close = () => setAct(null);
  if (!may('evaluate-now') && !may('end')) return null;
  return (
    <div className="supervision-acts">
      {may('evaluate-now') && (
        <Button onClick={() => setAct('evaluate-now')}>{t.names.targetCommand['evaluate-now']}</Button>
      )}
      {may('end') && <Button onClick={() => setAct('end')}>{t.names.targetCommand.end}</Button>}
      {isEvaluated && act === null && <Result view={view} />}
      {act === 'evaluate-now' && (
        <TargetActDialog
          view={view}
          kind="evaluate-now"
          of="all"
          title={t.names.targetCommand['evaluate-now']}
          consequence={t.targets.evaluateConsequence}
          toBody={() => ({ kind: 'evaluate-now' })}
          onSent={() => setIsEvaluated(true)}
          onClose={close}
        />
      )}
      {act === 'end' && (
        <TargetActDialog
          view={view}
          kind="end"
          of="all"
          title={t.names.targetCommand.end}
          consequence={t.targets.endConsequence}
          isDanger
          toBody={({ reason }) => ({ kind: 'end', reason: String(reason) })}
          onClose={close}
        >
          <Form.Item
            name="reason"
            label={t.targets.endReason}
            rules={[{ required: true, whitespace: true, message: t.targets.endReasonMissing }]}
          >
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        </TargetActDialog>
      )}
    </div>
  );
};
