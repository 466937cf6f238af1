import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { use } from 'react';
import { NowContext } from '../../parts/now-context';

interface Props {
  id: string;
  value: string;
  onChange: (on: string) => void;
  describedBy?: string | undefined;
}

/** A civil date as text, so that nothing of the browser's time zone gets into it; empty for none. */
export const DayInput = ({ id, value, onChange, describedBy }: Props) => {
  // The calendar opens at the campaign's day, which in a rehearsal is not today's.
  const now = use(NowContext);
  return (
    <DatePicker
      id={id}
      className="doc-day"
      value={value ? dayjs(value) : null}
      onChange={day => onChange(day ? day.format('YYYY-MM-DD') : '')}
      showNow={false}
      {...(now && { defaultPickerValue: dayjs(now.slice(0, 10)) })}
      {...(describedBy && { 'aria-describedby': describedBy })}
    />
  );
};
