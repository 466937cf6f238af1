import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { use, type ReactNode } from 'react';
import { NowContext } from './now-context';

interface Props {
  name: string;
  label: string;
  /** With the time of day: the value is an instant in Beijing's offset, else a civil date. */
  hasTime?: boolean;
  isRequired?: boolean;
  help?: ReactNode;
}

/** A date in a form, kept as text, so that nothing of the browser's time zone gets into it. */
export const DateItem = ({ name, label, hasTime = false, isRequired = false, help }: Props) => {
  // The calendar opens at the campaign's day, which in a rehearsal is not today's; nor is there a button for today.
  const now = use(NowContext);
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[{ required: isRequired }]}
      getValueProps={(value: string | undefined) => ({
        value: value ? dayjs(value.slice(0, 19)) : undefined,
      })}
      normalize={(value: Dayjs | null) =>
        value ? (hasTime ? value.format('YYYY-MM-DDTHH:mm:00+08:00') : value.format('YYYY-MM-DD')) : undefined
      }
    >
      <DatePicker
        showTime={hasTime ? { format: 'HH:mm' } : false}
        format={hasTime ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD'}
        showNow={false}
        {...(now && { defaultPickerValue: dayjs(now.slice(0, 10)) })}
        style={{ width: 220 }}
      />
    </Form.Item>
  );
};
