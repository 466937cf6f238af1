import { Button, Checkbox, DatePicker, Flex, Input, Select } from 'antd';
import type { Span } from '../../domain/plan/types';
import { useLanguage, useText } from '../i18n/use-text';
import { formatDay, formatWeekday } from '../parts/format-date';
import { withDay, type DayKind, type Row } from './rows';

interface Props {
  rows: Row[];
  year: number | null;
  onChange: (rows: Row[]) => void;
  show: (span: Span) => void;
}

const DayRow = ({
  row,
  year,
  change,
  show,
}: Omit<Props, 'rows' | 'onChange'> & {
  row: Row;
  change: (row: Row) => void;
}) => {
  const t = useText();
  const { language } = useLanguage();
  const day = `${formatDay(row.date, language, String(year))} ${formatWeekday(row.date, language)}`;
  const { source } = row;
  return (
    <li className="day-row">
      <Checkbox
        checked={row.isTaken}
        onChange={event => change({ ...row, isTaken: event.target.checked })}
        aria-label={t.calendars.notice.take(day)}
      >
        <time dateTime={row.date}>{day}</time>
      </Checkbox>
      <Flex gap={8} wrap align="center">
        <Select<DayKind>
          size="small"
          style={{ width: 92 }}
          value={row.kind}
          disabled={!row.isTaken}
          onChange={kind => change({ ...row, kind })}
          aria-label={t.calendars.notice.kindOf(day)}
          options={Object.entries(t.names.calendarDay).map(([value, label]) => ({ value, label }))}
        />
        <Input
          size="small"
          style={{ width: 124 }}
          value={row.name}
          maxLength={50}
          disabled={!row.isTaken || row.kind === 'ordinary'}
          onChange={event => change({ ...row, name: event.target.value })}
          aria-label={t.calendars.notice.nameOf(day)}
        />
        {source && (
          <Button
            type="link"
            size="small"
            style={{ padding: 0 }}
            onClick={() => show(source)}
            aria-label={`${t.calendars.notice.seeSource}:${day}`}
          >
            {t.calendars.notice.seeSource}
          </Button>
        )}
      </Flex>
    </li>
  );
};

/** The days as they were read, each to be taken, changed or left out; others can be added. */
export const DayList = ({ rows, year, onChange, show }: Props) => {
  const t = useText();
  const change = (row: Row): void => onChange(rows.map(one => (one.key === row.key ? row : one)));
  return (
    <>
      <ul className="missing-list">
        {rows.map(row => (
          <DayRow key={row.key} row={row} year={year} change={change} show={show} />
        ))}
      </ul>
      <DatePicker
        key={rows.length}
        placeholder={t.calendars.notice.add}
        aria-label={t.calendars.notice.add}
        onChange={day => day && onChange(withDay(rows, day.format('YYYY-MM-DD')))}
      />
    </>
  );
};
