import { Button, Flex, Input, Select } from 'antd';
import type { TargetsView } from '../../api/contracts/targets';
import { useText } from '../i18n/use-text';
import type { TargetFilters } from './use-target-filters';

interface Props {
  view: TargetsView;
  filters: TargetFilters;
  onChange: (to: Partial<TargetFilters>) => void;
  onClear: () => void;
  isFiltered: boolean;
}

/** What of the rows is shown: words, a unit, a period. The verdicts stand above as counts. */
export const FilterBar = ({ view, filters, onChange, onClear, isFiltered }: Props) => {
  const t = useText();
  return (
    <Flex role="search" aria-label={t.targets.filters} gap={8} wrap align="center" className="below-12">
      <Input.Search
        key={filters.q}
        aria-label={t.shell.search}
        placeholder={t.targets.searchHint}
        defaultValue={filters.q}
        onSearch={q => onChange({ q: q.trim() })}
        allowClear
        className="targets-search"
      />
      <Select
        showSearch
        allowClear
        aria-label={t.targets.unit}
        placeholder={t.targets.unit}
        value={filters.unit}
        onChange={(unit?: string) => onChange({ unit: unit ?? null })}
        options={view.units.map(value => ({ value, label: value }))}
        className="targets-unit"
      />
      <Select
        allowClear
        aria-label={t.targets.inYear}
        placeholder={t.targets.inYear}
        value={filters.year}
        onChange={(year?: string) => onChange({ year: year ?? null })}
        options={view.years.map(value => ({ value, label: t.targets.year(value) }))}
        className="targets-year"
      />
      {isFiltered && (
        <Button type="link" onClick={onClear}>
          {t.targets.clear}
        </Button>
      )}
    </Flex>
  );
};
