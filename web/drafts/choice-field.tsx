import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { foldedSearch } from '../parts/folded-search';
import type { Choice, Filled } from './choice';
import { useDraftTools } from './draft-context';

interface Props {
  asks: NonNullable<Choice['asks']>;
  filled: Filled;
  onFill: (part: Partial<Filled>) => void;
}

/** What is filled in with a choice: units of the registry, words, or a day. */
export const ChoiceField = ({ asks, filled, onFill }: Props) => {
  const { draft } = useDraftTools();
  const options = draft.units.map(unit => ({ value: unit.id, label: unit.name }));
  switch (asks.what) {
    case 'units':
      return (
        <Select<string[]>
          className="choice-field"
          mode="multiple"
          aria-label={asks.label}
          placeholder={asks.label}
          showSearch={foldedSearch}
          options={options}
          value={[...filled.units]}
          onChange={units => onFill({ units })}
        />
      );
    case 'unit':
      return (
        <Select<string>
          className="choice-field"
          aria-label={asks.label}
          placeholder={asks.label}
          showSearch={foldedSearch}
          options={options}
          value={filled.units[0] ?? null}
          onChange={unit => onFill({ units: [unit] })}
        />
      );
    case 'words':
      return (
        <Input
          className="choice-field"
          aria-label={asks.label}
          placeholder={asks.hint ?? asks.label}
          maxLength={200}
          value={filled.words}
          onChange={event => onFill({ words: event.target.value })}
        />
      );
    case 'day':
      return (
        <DatePicker
          className="choice-field"
          aria-label={asks.label}
          value={filled.day === null ? null : dayjs(filled.day)}
          onChange={day => onFill({ day: day ? day.format('YYYY-MM-DD') : null })}
        />
      );
  }
};
