import { Input, InputNumber } from 'antd';
import type { FieldKind } from '../../../domain/codes/form';
import { useText } from '../../i18n/use-text';
import { DayInput } from './day-input';
import { MeetingRows } from './meeting-rows';
import { PaperRows } from './paper-rows';
import type { MeetingRow, PaperRow, Raw, StepRow } from './raw';
import { StepRows } from './step-rows';

interface Props {
  id: string;
  kind: FieldKind;
  label: string;
  /** 量词 after a number. */
  measure?: string | undefined;
  value: unknown;
  onChange: (value: Raw) => void;
  describedBy?: string | undefined;
  /** What a number that counts a list is, as long as nobody types another. */
  listed?: number | null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const rowsOf = <R,>(value: unknown): R[] => (Array.isArray(value) ? (value as R[]) : []);

/** What a field is written into, by its kind. */
export const AnswerInput = (props: Props) => {
  const { id, kind, label, measure, value, onChange, describedBy, listed = null } = props;
  const t = useText();
  const described = describedBy ? { 'aria-describedby': describedBy } : {};
  const rows = { id, label, describedBy, onChange };
  switch (kind) {
    case 'text':
      return (
        <Input.TextArea
          id={id}
          value={textOf(value)}
          onChange={event => onChange(event.target.value)}
          autoSize={{ minRows: 3, maxRows: 16 }}
          maxLength={2000}
          {...described}
        />
      );
    case 'count':
      return (
        <span className="doc-number">
          <InputNumber
            id={id}
            value={numberOf(value)}
            onChange={onChange}
            min={0}
            precision={0}
            {...(listed !== null && { placeholder: String(listed) })}
            {...described}
          />{' '}
          {measure}
        </span>
      );
    case 'percent':
      return (
        <span className="doc-number">
          <InputNumber
            id={id}
            value={numberOf(value)}
            onChange={onChange}
            min={0}
            max={100}
            precision={0}
            {...described}
          />{' '}
          %
        </span>
      );
    case 'money':
      return (
        <span className="doc-number">
          <InputNumber<string>
            id={id}
            className="doc-money"
            stringMode
            value={textOf(value) || null}
            onChange={yuan => onChange(yuan ?? '')}
            min="0"
            precision={2}
            {...described}
          />{' '}
          {measure ?? t.documents.yuan}
        </span>
      );
    case 'day':
      return <DayInput id={id} value={textOf(value)} onChange={onChange} describedBy={describedBy} />;
    case 'meetings':
      return <MeetingRows {...rows} rows={rowsOf<MeetingRow>(value)} />;
    case 'papers':
      return <PaperRows {...rows} rows={rowsOf<PaperRow>(value)} />;
    case 'steps':
      return <StepRows {...rows} rows={rowsOf<StepRow>(value)} />;
  }
};
