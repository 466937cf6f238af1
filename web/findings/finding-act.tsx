import { Form, Input, Radio } from 'antd';
import { commandFinding } from '../../api/contracts/finding-commands';
import type { FindingView } from '../../api/contracts/findings';
import type { FindingCommand } from '../../domain/codes/findings';
import { call } from '../client/call';
import { useAsSeen } from '../commands/use-as-seen';
import { FilesItem } from '../files/files-item';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { DateItem } from '../parts/date-item';
import { SomebodyWasQuicker } from '../parts/somebody-was-quicker';
import { UnitSelect } from '../parts/unit-select';
import { findingBody } from './finding-body';

/** An act on a finding, and for 并案 with which other. */
export interface FindingPending {
  kind: Exclude<FindingCommand, 'enter'>;
  with?: { id: string; text: string };
}

const YesNo = ({ name }: { name: 'isSerious' | 'hasBadEffect' | 'isUpheld' }) => {
  const t = useText();
  const words = t.findings.fields[name];
  return (
    <Form.Item name={name} label={words.label} rules={[{ required: true, message: t.assessments.missing }]}>
      <Radio.Group
        options={[
          { value: true, label: words.yes },
          { value: false, label: words.no },
        ]}
      />
    </Form.Item>
  );
};

/** 立项督办: who leads, who is responsible, by when. */
const CaseFields = () => {
  const t = useText();
  const words = t.breaches.open;
  return (
    <>
      <Form.Item name="leadId" label={words.lead} rules={[{ required: true, message: words.leadMissing }]}>
        <UnitSelect aria-label={words.lead} />
      </Form.Item>
      <Form.Item name="responsibleIds" label={words.responsible}>
        <UnitSelect mode="multiple" aria-label={words.responsible} />
      </Form.Item>
      <DateItem name="dueOn" label={words.dueOn} help={t.findings.dueHint} />
    </>
  );
};

const Fields = ({ kind }: { kind: FindingPending['kind'] }) => {
  const t = useText();
  switch (kind) {
    case 'establish':
      return (
        <>
          <YesNo name="isSerious" />
          <YesNo name="hasBadEffect" />
        </>
      );
    case 'decide-contest':
      return <YesNo name="isUpheld" />;
    case 'open-case':
      return <CaseFields />;
    case 'contest':
      return <FilesItem name="files" label={t.assessments.fields.fileIds} />;
    case 'dismiss':
    case 'join':
      return null;
  }
};

interface Props {
  finding: FindingView;
  act: FindingPending;
  onClose: () => void;
}

/** A dialog that does one thing with a problem of the register, on what its reader saw. */
export const FindingActDialog = ({ finding, act, onClose }: Props) => {
  const t = useText();
  const asSeen = useAsSeen(finding);
  const { kind } = act;
  const verb = t.names.findingCommand[kind];
  return (
    <ActDialog
      title={verb}
      verb={verb}
      consequence={t.findings.consequences[kind]}
      isDanger={kind === 'dismiss' || kind === 'join'}
      keptKey={`${finding.id}/${kind}${act.with ? `/${act.with.id}` : ''}`}
      target={finding.version}
      initial={kind === 'open-case' ? { leadId: finding.subject.id } : {}}
      send={(values, once) =>
        asSeen(({ id, version }) =>
          call(commandFinding, { params: { id }, body: findingBody(act, values), ...once, version }),
        )
      }
      doneText={t.assessments.done(verb)}
      conflict={again => <SomebodyWasQuicker again={again} />}
      onClose={onClose}
    >
      {act.with && (
        <div className="finding-pair">
          <p>{finding.text}</p>
          <p>{act.with.text}</p>
        </div>
      )}
      <Fields kind={kind} />
      <Form.Item
        name="reason"
        label={t.assessments.fields.reason}
        rules={[{ required: true, whitespace: true, message: t.assessments.missing }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={20_000} />
      </Form.Item>
    </ActDialog>
  );
};
