import { Form, Input, Select } from 'antd';
import { enterFinding } from '../../api/contracts/finding-commands';
import { findingKinds, sourceKinds } from '../../domain/codes/findings';
import { call } from '../client/call';
import { FilesItem } from '../files/files-item';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { DateItem } from '../parts/date-item';
import { UnitSelect } from '../parts/unit-select';
import { entryBody } from './entry-body';

const Source = () => {
  const t = useText();
  const words = t.findings.enter;
  const rules = [{ required: true, whitespace: true, message: t.assessments.missing }];
  return (
    <fieldset className="finding-source">
      <legend>{words.source}</legend>
      <Form.Item
        name="sourceKind"
        label={words.sourceKind}
        rules={[{ required: true, message: t.assessments.missing }]}
      >
        <Select
          aria-label={words.sourceKind}
          options={sourceKinds.map(value => ({ value, label: t.names.sourceKind[value] }))}
        />
      </Form.Item>
      <Form.Item name="organ" label={words.organ} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="title" label={words.paper} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="number" label={words.number}>
        <Input maxLength={200} />
      </Form.Item>
      <DateItem name="issuedOn" label={words.issuedOn} />
      <FilesItem name="files" label={t.assessments.fields.fileIds} />
    </fieldset>
  );
};

/** 登记问题: about whom, what, found by whom in which paper. */
export const EnterDialog = ({
  campaign,
  onClose,
}: {
  campaign: { id: string; title: string };
  onClose: () => void;
}) => {
  const t = useText();
  const words = t.findings.enter;
  const verb = t.names.findingCommand.enter;
  const rules = [{ required: true, whitespace: true, message: t.assessments.missing }];
  return (
    <ActDialog
      title={verb}
      verb={verb}
      consequence={words.consequence(campaign.title)}
      keptKey={`${campaign.id}/enter-finding`}
      send={(values, once) =>
        call(enterFinding, { params: { id: campaign.id }, body: entryBody(values), ...once })
      }
      doneText={t.assessments.done(verb)}
      onClose={onClose}
    >
      <Form.Item
        name="subjectId"
        label={words.subject}
        rules={[{ required: true, message: t.assessments.missing }]}
      >
        <UnitSelect aria-label={words.subject} />
      </Form.Item>
      <Form.Item name="text" label={words.text} rules={rules}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={20_000} />
      </Form.Item>
      <Form.Item name="category" label={words.category} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="findingKind" label={words.kind}>
        <Select
          allowClear
          aria-label={words.kind}
          options={findingKinds.map(value => ({ value, label: t.names.findingKind[value] }))}
        />
      </Form.Item>
      <DateItem name="on" label={words.on} />
      <Source />
    </ActDialog>
  );
};
