import { Form, Select } from 'antd';
import { offerInstruction } from '../../api/contracts/instructions';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import './instruction-help.css';

/** Beside the field of a 批示: phrases that are written on a tap, and by when it would be answered, with the reason. */
export const InstructionHelp = ({ docketId }: { docketId: string }) => {
  const t = useText().instructions;
  const { language } = useLanguage();
  const form = Form.useFormInstance<{ text?: string }>();
  const { data } = useGet(offerInstruction, { params: { id: docketId } });
  if (!data) return null;
  const add = (phrase: string) =>
    form.setFieldValue('text', `${(form.getFieldValue('text') as string | undefined) ?? ''}${phrase}`);
  const row = (name: string, phrases: string[]) =>
    phrases.length > 0 && (
      <div role="group" aria-label={name} className="instruction-phrases">
        <span>{name}</span>
        {phrases.map(one => (
          <button key={one} type="button" onClick={() => add(one)}>
            {one}
          </button>
        ))}
      </div>
    );
  return (
    <>
      {row(
        t.phrases,
        data.phrases.map(one => one[language]),
      )}
      {row(t.recent, data.recent)}
      <p className="instruction-due">
        {t.answerBy}{' '}
        <DeadlineText on={data.dueOn} why={data.derivation} provisional={data.provisionalYears} />
      </p>
    </>
  );
};

interface UnitsProps {
  docketId: string;
  id?: string;
  value?: string[];
  onChange?: (unitIds: string[]) => void;
}

/** Whom a 批示 can name, the offices too. */
export const InstructedUnits = ({ docketId, ...field }: UnitsProps) => {
  const { data } = useGet(offerInstruction, { params: { id: docketId } });
  const options = (data?.units ?? []).map(one => ({ value: one.id, label: one.name }));
  return <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options} {...field} />;
};
