import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { CommandAsk } from '../../api/contracts/command-forms';
import type { Ability, DocketView } from '../../api/contracts/dockets';
import { useLanguage, useText } from '../i18n/use-text';
import { FilesItem } from '../files/files-item';
import { DateItem } from '../parts/date-item';
import { UnitSelect } from '../parts/unit-select';
import { InstructedUnits } from './instruction-help';
import { obligationOptions, unitOptions } from './options';
import { isAsked } from './to-command';

interface Props {
  ask: CommandAsk;
  ability: Ability;
  docket?: DocketView | undefined;
}

/** One field of a command's form. */
export const CommandField = ({ ask, ability, docket }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const isAccepted = Form.useWatch<boolean | undefined>('isAccepted');
  const { name, kind, choices } = ask;
  const grade = Form.useWatch<string | undefined>('grade');
  // Without a grade by the policy there is nothing to give a reason for either.
  if (!isAsked(ask, { isAccepted, grade }) || (kind === 'grade' && !ability.grading)) return null;
  // Only a case that comes of an indicator is asked why it was not measured anew.
  if (name === 'withoutMeasurement' && !docket?.sources.some(one => one.indicator !== null)) return null;
  const label = ask.label?.[language] ?? t.commands.fields[name];
  const isRequired =
    !ask.isOptional ||
    ask.unless !== undefined ||
    ask.when === 'grade' ||
    (kind === 'grade' && ability.grading === 'required');
  const item = { name, label, rules: [{ required: isRequired }] };
  switch (kind) {
    case 'words':
      return (
        <Form.Item {...item}>
          <Input maxLength={200} style={{ maxWidth: 320 }} />
        </Form.Item>
      );
    case 'task':
    case 'text':
    case 'remark': {
      // Passing needs no reason; sending back says what is missing.
      const isFree = kind === 'remark' && isAccepted === true;
      const rows = name === 'text' ? { minRows: 5, maxRows: 16 } : { minRows: 3, maxRows: 12 };
      return (
        <Form.Item
          {...item}
          rules={isFree ? [] : item.rules}
          extra={isAccepted === false ? t.commands.missing : undefined}
        >
          <Input.TextArea autoSize={rows} maxLength={kind === 'task' ? 1000 : 20_000} />
        </Form.Item>
      );
    }
    case 'percent':
      return (
        <Form.Item {...item}>
          <InputNumber min={0} max={100} precision={0} style={{ width: 120 }} />
        </Form.Item>
      );
    case 'files':
      return <FilesItem name={name} label={label} />;
    case 'unit':
      return (
        <Form.Item {...item}>
          <Select options={unitOptions(ability, docket)} />
        </Form.Item>
      );
    case 'units':
      return (
        <Form.Item {...item}>
          <InstructedUnits docketId={docket?.id ?? ''} />
        </Form.Item>
      );
    case 'other-unit':
      return (
        <Form.Item {...item}>
          <UnitSelect />
        </Form.Item>
      );
    case 'obligation':
      return (
        <Form.Item {...item}>
          <Select options={obligationOptions(ability, docket)} />
        </Form.Item>
      );
    case 'obligations':
      return obligationOptions(ability, docket).length > 1 ? (
        <Form.Item {...item} rules={[{ required: true }]}>
          <Checkbox.Group className="stacked" options={obligationOptions(ability, docket)} />
        </Form.Item>
      ) : null;
    case 'yes-no':
      return (
        <Form.Item {...item}>
          <Radio.Group
            options={[
              { value: true, label: choices?.yes[language] ?? t.shell.yes },
              { value: false, label: choices?.no[language] ?? t.shell.no },
            ]}
          />
        </Form.Item>
      );
    case 'outcome':
      return (
        <Form.Item {...item}>
          <Radio.Group
            options={(ability.outcomes ?? []).map(one => ({ value: one, label: t.names.outcome[one] }))}
          />
        </Form.Item>
      );
    case 'grade':
      return (
        <Form.Item {...item} extra={t.commands.gradeHint}>
          <Radio.Group
            options={Object.entries(t.names.grade).map(([value, text]) => ({ value, label: text }))}
          />
        </Form.Item>
      );
    case 'pause-category':
      return (
        <Form.Item {...item}>
          <Select
            options={Object.entries(t.names.pauseCategory).map(([value, text]) => ({ value, label: text }))}
          />
        </Form.Item>
      );
    case 'call-result':
      return (
        <Form.Item {...item}>
          <Radio.Group
            options={Object.entries(t.names.callResult).map(([value, text]) => ({ value, label: text }))}
          />
        </Form.Item>
      );
    case 'purpose':
      return (
        <Form.Item {...item}>
          <Radio.Group
            options={Object.entries(t.names.formPurpose).map(([value, text]) => ({ value, label: text }))}
          />
        </Form.Item>
      );
    // It has a page of its own; the dialog hands in what is free text.
    case 'document':
      return null;
    case 'day':
      return (
        <DateItem
          name={name}
          label={label}
          isRequired={!ask.isOptional}
          help={ask.isOptional ? t.commands.grantedHint : t.shell.date.inclusive}
        />
      );
  }
};
