import { Form, Input } from 'antd';
import type { BreachView } from '../../api/contracts/breaches';
import { useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { UnitSelect } from '../parts/unit-select';
import { BreachActDialog } from './breach-act';

/** 立项督办: who leads, who is responsible, by when; above it what the case will say. */
export const OpenCaseDialog = ({ breach, onClose }: { breach: BreachView; onClose: () => void }) => {
  const t = useText();
  const words = t.breaches.open;
  const { proposal } = breach;
  return (
    <BreachActDialog
      breach={breach}
      kind="open-case"
      consequence={words.consequence}
      initial={{
        leadId: proposal.lead?.id,
        responsibleIds: proposal.responsible.map(one => one.id),
      }}
      toBody={({ leadId, responsibleIds, dueOn, reason }) => ({
        kind: 'open-case',
        leadId: String(leadId),
        responsibleIds: (responsibleIds as string[] | undefined) ?? [],
        ...(typeof dueOn === 'string' && dueOn !== '' && { dueOn }),
        reason: String(reason),
      })}
      onClose={onClose}
    >
      <dl className="row-facts below-12">
        <dt>{words.problem}</dt>
        <dd>{proposal.problem}</dd>
        <dt>{words.todo}</dt>
        <dd>{proposal.todo}</dd>
      </dl>
      <Form.Item name="leadId" label={words.lead} rules={[{ required: true, message: words.leadMissing }]}>
        <UnitSelect aria-label={words.lead} />
      </Form.Item>
      <Form.Item name="responsibleIds" label={words.responsible}>
        <UnitSelect mode="multiple" aria-label={words.responsible} />
      </Form.Item>
      <Form.Item
        name="dueOn"
        label={words.dueOn}
        extra={
          <>
            {words.dueHint}
            <DeadlineText
              on={proposal.dueOn}
              why={proposal.dueDerivation}
              provisional={proposal.dueProvisional}
              isShort
            />
          </>
        }
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t.breaches.reason}
        rules={[{ required: true, whitespace: true, message: t.breaches.reasonMissing }]}
      >
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
    </BreachActDialog>
  );
};
