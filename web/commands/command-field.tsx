import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Ability, DocketView } from '../../api/contracts/dockets';
import { useText } from '../i18n/use-text';
import { DateItem } from '../parts/date-item';
import { FileField } from '../parts/file-field';
import { UnitSelect } from '../parts/unit-select';
import type { FieldName } from './command-fields';
import { obligationOptions, unitOptions } from './options';

interface Props {
  field: FieldName;
  ability: Ability;
  docket?: DocketView | undefined;
}

const required = [{ required: true }];

/** One field of a command's form. */
export const CommandField = ({ field, ability, docket }: Props) => {
  const t = useText();
  const names = t.commands.fields;
  const isAccepted = Form.useWatch<boolean | undefined>('isAccepted');
  switch (field) {
    case 'text':
      return (
        <Form.Item name="text" label={t.commands.textLabels[ability.command] ?? names.text} rules={required}>
          <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} maxLength={20_000} />
        </Form.Item>
      );
    case 'reason':
    case 'note': {
      // Passing needs no reason; sending back says what is missing.
      const isFree = ability.command === 'first-review' && isAccepted === true;
      return (
        <Form.Item
          name={field}
          label={names[field]}
          rules={isFree ? [] : required}
          extra={isAccepted === false ? t.commands.missing : undefined}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={20_000} />
        </Form.Item>
      );
    }
    case 'percent':
      return (
        <Form.Item name="percent" label={names.percent} rules={required}>
          <InputNumber min={0} max={100} precision={0} style={{ width: 120 }} />
        </Form.Item>
      );
    case 'files':
      return (
        <Form.Item name="files" label={names.files}>
          <FileField />
        </Form.Item>
      );
    case 'liaison':
      return (
        <>
          {(['name', 'post', 'phone'] as const).map(name => (
            <Form.Item key={name} name={name} label={names[name]} rules={required}>
              <Input maxLength={200} style={{ maxWidth: 320 }} />
            </Form.Item>
          ))}
        </>
      );
    case 'unit':
      return (
        <Form.Item name="unitId" label={names.unit} rules={required}>
          <Select options={unitOptions(ability, docket)} />
        </Form.Item>
      );
    case 'newLead':
      return isAccepted ? (
        <Form.Item name="newLeadId" label={names.newLead}>
          <UnitSelect />
        </Form.Item>
      ) : null;
    case 'obligation':
      return (
        <Form.Item name="obligationId" label={names.obligation} rules={required}>
          <Select options={obligationOptions(ability, docket)} />
        </Form.Item>
      );
    case 'obligations':
      return obligationOptions(ability, docket).length > 1 ? (
        <Form.Item name="obligationIds" label={names.obligations} rules={required}>
          <Checkbox.Group className="stacked" options={obligationOptions(ability, docket)} />
        </Form.Item>
      ) : null;
    case 'accept': {
      const words = t.commands.accept[ability.command] ?? { yes: t.shell.yes, no: t.shell.no };
      return (
        <Form.Item name="isAccepted" label={t.commands.decisionLabel} rules={required}>
          <Radio.Group
            options={[
              { value: true, label: words.yes },
              { value: false, label: words.no },
            ]}
          />
        </Form.Item>
      );
    }
    case 'outcome':
      return (
        <Form.Item name="outcome" label={names.outcome} rules={required}>
          <Radio.Group
            options={(ability.outcomes ?? []).map(one => ({ value: one, label: t.names.outcome[one] }))}
          />
        </Form.Item>
      );
    case 'newUnit':
      return (
        <Form.Item name="newUnitId" label={names.newUnit} rules={required}>
          <UnitSelect />
        </Form.Item>
      );
    case 'category':
      return (
        <Form.Item name="category" label={names.category} rules={required}>
          <Select
            options={Object.entries(t.names.pauseCategory).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
      );
    case 'grantedOn':
      return isAccepted ? (
        <DateItem name="grantedOn" label={names.grantedOn} help={t.commands.grantedHint} />
      ) : null;
    case 'dueOn':
      return <DateItem name="dueOn" label={names.dueOn} isRequired help={t.shell.date.inclusive} />;
  }
};
