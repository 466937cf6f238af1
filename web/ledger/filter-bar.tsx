import { Button, Checkbox, Flex, Input, Select } from 'antd';
import { caseStatus, grade, light } from '../../api/contracts/codes';
import { ledgerSorts } from '../../api/contracts/dockets';
import { sourceKind } from '../../api/contracts/sources';
import { useText } from '../i18n/use-text';
import { UnitSelect } from '../parts/unit-select';
import { FocusTags } from './focus-tags';
import { focusNames, type LedgerFilters } from './filters-in-address';

interface Props {
  filters: LedgerFilters;
  onChange: (change: Partial<LedgerFilters>) => void;
  onClear: () => void;
}

/** Search, lights, statuses, grades, unit, overdue, order. */
export const FilterBar = ({ filters, onChange, onClear }: Props) => {
  const t = useText();
  const isFiltered =
    filters.q !== '' ||
    filters.light.length + filters.status.length + filters.grade.length + filters.source.length > 0 ||
    filters.unitId !== null ||
    filters.overdue ||
    focusNames.some(name => filters[name] !== null && filters[name].length > 0);
  return (
    <Flex role="search" aria-label={t.ledger.filters} gap={8} wrap align="center" className="below-12">
      <Input.Search
        key={filters.q}
        aria-label={t.shell.search}
        placeholder={t.ledger.searchHint}
        defaultValue={filters.q}
        onSearch={q => onChange({ q: q.trim() })}
        allowClear
        style={{ width: 260, maxWidth: '100%' }}
      />
      <Select
        mode="multiple"
        aria-label={t.ledger.light}
        placeholder={t.ledger.light}
        value={filters.light}
        onChange={value => onChange({ light: value })}
        options={light.options.map(value => ({ value, label: t.names.light[value] }))}
        style={{ minWidth: 130 }}
        maxTagCount="responsive"
        allowClear
      />
      <Select
        mode="multiple"
        aria-label={t.ledger.status}
        placeholder={t.ledger.status}
        value={filters.status}
        onChange={value => onChange({ status: value })}
        options={caseStatus.options.map(value => ({ value, label: t.names.status[value] }))}
        style={{ minWidth: 150 }}
        maxTagCount="responsive"
        allowClear
      />
      <Select
        mode="multiple"
        aria-label={t.ledger.grade}
        placeholder={t.ledger.grade}
        value={filters.grade}
        onChange={value => onChange({ grade: value })}
        options={grade.options.map(value => ({ value, label: t.names.grade[value] }))}
        style={{ minWidth: 130 }}
        maxTagCount="responsive"
        allowClear
      />
      <Select
        mode="multiple"
        aria-label={t.ledger.source}
        placeholder={t.ledger.source}
        value={filters.source}
        onChange={value => onChange({ source: value })}
        options={sourceKind.options.map(value => ({ value, label: t.names.sourceKind[value] }))}
        className="ledger-source"
        maxTagCount="responsive"
        allowClear
      />
      <UnitSelect
        offersClosed
        aria-label={t.ledger.unit}
        placeholder={t.ledger.unit}
        value={filters.unitId ?? undefined}
        onChange={value => onChange({ unitId: value ?? null })}
        style={{ width: 180 }}
      />
      <Checkbox checked={filters.overdue} onChange={event => onChange({ overdue: event.target.checked })}>
        {t.ledger.overdueOnly}
      </Checkbox>
      <Select
        aria-label={t.ledger.sort}
        value={filters.sort}
        onChange={value => onChange({ sort: value })}
        options={ledgerSorts.map(value => ({ value, label: t.ledger.sorts[value] }))}
        style={{ width: 150 }}
      />
      <FocusTags filters={filters} onChange={onChange} />
      {isFiltered && (
        <Button type="link" onClick={onClear}>
          {t.ledger.clear}
        </Button>
      )}
    </Flex>
  );
};
