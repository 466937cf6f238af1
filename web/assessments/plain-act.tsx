import { Form, Input, Radio, Select } from 'antd';
import type { AssessmentView } from '../../api/contracts/assessments';
import { getScheme } from '../../api/contracts/schemes';
import { findingKinds } from '../../domain/codes/findings';
import { useGet } from '../client/use-get';
import { FilesItem } from '../files/files-item';
import { useLanguage, useText } from '../i18n/use-text';
import { DateItem } from '../parts/date-item';
import { UnitSelect } from '../parts/unit-select';
import { AssessmentActDialog } from './assessment-act';
import { commandFields, toBody, type ActField, type PlainCommand } from './command-fields';

/** What is chosen of what the cycle and its scheme have. */
const useOptions = (view: AssessmentView) => {
  const t = useText();
  const { language } = useLanguage();
  const { data: scheme } = useGet(getScheme, { params: { id: view.scheme.id } });
  return {
    subject: view.subjectList.map(({ unit }) => ({ value: unit.id, label: unit.name })),
    indicator: scheme?.indicatorList.map(one => ({ value: one.id, label: one.name[language] })) ?? [],
    forbidden: scheme?.forbidden.map(one => ({ value: one.id, label: one.says[language] })) ?? [],
    kind: findingKinds.map(value => ({ value, label: t.names.findingKind[value] })),
  };
};

type OptionsOf = keyof ReturnType<typeof useOptions>;

const ChoiceField = ({ view, field, of }: { view: AssessmentView; field: ActField; of: OptionsOf }) => {
  const t = useText();
  const options = useOptions(view)[of];
  const { name, isOptional = false } = field;
  const label = t.assessments.fields[name];
  return (
    <Form.Item
      name={name}
      label={label}
      rules={isOptional ? [] : [{ required: true, message: t.assessments.missing }]}
    >
      <Select aria-label={label} allowClear={isOptional} options={options} />
    </Form.Item>
  );
};

const Field = ({ view, field }: { view: AssessmentView; field: ActField }) => {
  const t = useText();
  const { name, as, isOptional = false } = field;
  const label = t.assessments.fields[name];
  const rules = isOptional ? [] : [{ required: true, message: t.assessments.missing }];
  switch (as) {
    case 'files':
      return <FilesItem name={name} label={label} />;
    case 'day':
      return <DateItem name={name} label={label} isRequired={!isOptional} />;
    case 'yes-no': {
      const { yes, no } = t.assessments.answers[name as keyof typeof t.assessments.answers];
      const options = [
        { value: true, label: yes },
        { value: false, label: no },
      ];
      return (
        <Form.Item name={name} label={label} rules={rules}>
          <Radio.Group options={options} />
        </Form.Item>
      );
    }
    case 'unit':
      return (
        <Form.Item name={name} label={label} rules={rules}>
          <UnitSelect aria-label={label} />
        </Form.Item>
      );
    case 'text':
    case 'line':
      return (
        <Form.Item
          name={name}
          label={label}
          rules={isOptional ? [] : [{ required: true, whitespace: true, message: t.assessments.missing }]}
        >
          {as === 'text' ? (
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 16 }} maxLength={20_000} />
          ) : (
            <Input maxLength={200} autoComplete="off" />
          )}
        </Form.Item>
      );
    case 'subject':
    case 'indicator':
    case 'kind':
    case 'forbidden':
      return <ChoiceField view={view} field={field} of={as} />;
  }
};

/** An act that asks for fields only, with what it is about. */
export interface Pending {
  kind: PlainCommand;
  fixed?: Record<string, unknown>;
  of?: string;
  title?: string;
}

/** A dialog of one act: its fields in the order of the table. */
export const PlainAct = ({
  view,
  act,
  onClose,
}: {
  view: AssessmentView;
  act: Pending;
  onClose: () => void;
}) => {
  const { kind, fixed = {}, of = '', title } = act;
  return (
    <AssessmentActDialog
      view={view}
      kind={kind}
      of={of}
      {...(title !== undefined && { title })}
      toBody={values => toBody(kind, fixed, values)}
      onClose={onClose}
    >
      {commandFields[kind].map(field => (
        <Field key={field.name} view={view} field={field} />
      ))}
    </AssessmentActDialog>
  );
};
