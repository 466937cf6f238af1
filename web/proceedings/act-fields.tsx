import { Checkbox, Form, Input, Radio } from 'antd';
import { accountabilityForm } from '../../api/contracts/codes';
import { useText } from '../i18n/use-text';
import { FilesItem } from '../files/files-item';
import { DateItem } from '../parts/date-item';
import type { ProceedingCommand } from '../../domain/codes/proceeding';

const required = [{ required: true }];

const TextItem = ({
  name,
  label,
  isRequired = true,
}: {
  name: string;
  label: string;
  isRequired?: boolean;
}) => (
  <Form.Item name={name} label={label} rules={isRequired ? required : []}>
    <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={20_000} />
  </Form.Item>
);

const LineItem = ({
  name,
  label,
  isRequired = true,
}: {
  name: string;
  label: string;
  isRequired?: boolean;
}) => (
  <Form.Item name={name} label={label} rules={isRequired ? required : []}>
    <Input maxLength={200} />
  </Form.Item>
);

const ChoiceItem = ({ name, label, yes, no }: { name: string; label: string; yes: string; no: string }) => (
  <Form.Item name={name} label={label} rules={required}>
    <Radio.Group
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
    />
  </Form.Item>
);

/** What each act of an interview or accountability asks for. */
export const ActFields = ({ command }: { command: ProceedingCommand }) => {
  const t = useText();
  const names = t.proceedings.fields;
  switch (command) {
    case 'approve':
      return <TextItem name="reason" label={names.approveReason} isRequired={false} />;
    case 'decline':
      return <TextItem name="reason" label={names.declineReason} />;
    case 'withdraw':
      return <TextItem name="reason" label={names.reason} />;
    case 'postpone':
      return (
        <>
          <DateItem name="heldOn" label={names.heldOn} isRequired />
          <TextItem name="reason" label={names.reason} />
        </>
      );
    case 'hold':
      return (
        <>
          <TextItem name="statement" label={names.statement} />
          <TextItem name="commitment" label={names.commitment} />
          <DateItem name="newDeadlineOn" label={names.newDeadlineOn} />
          <LineItem name="place" label={names.place} isRequired={false} />
        </>
      );
    case 'answer':
      return (
        <>
          <TextItem name="text" label={names.text} />
          <FilesItem name="files" label={t.commands.fields.fileIds} />
        </>
      );
    case 'check':
      return (
        <>
          <ChoiceItem
            name="isSatisfied"
            label={names.isSatisfied}
            yes={names.satisfied}
            no={names.notSatisfied}
          />
          <TextItem name="note" label={names.note} />
        </>
      );
    case 'hand-over':
      return <LineItem name="toBody" label={names.toBody} />;
    case 'record-decision':
      return (
        <>
          <Form.Item name="forms" label={names.forms} rules={required}>
            <Checkbox.Group
              className="stacked"
              options={accountabilityForm.options.map(value => ({ value, label: t.names.form[value] }))}
            />
          </Form.Item>
          <TextItem name="text" label={names.text} />
        </>
      );
    case 'appeal':
      return <TextItem name="text" label={names.text} />;
    case 'decide-appeal':
      return (
        <>
          <ChoiceItem name="isUpheld" label={names.isUpheld} yes={names.upheld} no={names.notUpheld} />
          <TextItem name="text" label={names.text} />
        </>
      );
    case 'note-delivery':
    case 'confirm-minutes':
    case 'deliver-decision':
    case 'file':
      return null;
  }
};
