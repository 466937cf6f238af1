import { Button, Flex, Input, Select } from 'antd';
import { findingKinds, findingStatuses, sourceKinds } from '../../domain/codes/findings';
import { useCampaign } from '../campaigns/use-campaign';
import { useText } from '../i18n/use-text';
import { UnitSelect } from '../parts/unit-select';
import { isFiltered, type FindingFilters } from './finding-filters';

interface Props {
  filters: FindingFilters;
  onChange: (to: Partial<FindingFilters>) => void;
  onClear: () => void;
}

/** Which problems are shown: words, source, kind, status, unit, campaign. All of it lies in the address. */
export const FilterBar = ({ filters, onChange, onClear }: Props) => {
  const t = useText();
  const words = t.findings.filters;
  const { campaigns } = useCampaign();
  return (
    <Flex role="search" aria-label={words.label} gap={8} wrap align="center" className="below-12">
      <Input.Search
        key={filters.q}
        aria-label={t.shell.search}
        placeholder={words.q}
        defaultValue={filters.q}
        onSearch={q => onChange({ q: q.trim() })}
        allowClear
        className="targets-search"
      />
      <Select
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        aria-label={words.source}
        placeholder={words.source}
        value={filters.source}
        onChange={source => onChange({ source })}
        options={sourceKinds.map(value => ({ value, label: t.names.sourceKind[value] }))}
        className="finding-filter"
      />
      <Select
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        aria-label={words.status}
        placeholder={words.status}
        value={filters.status}
        onChange={status => onChange({ status })}
        options={findingStatuses.map(value => ({ value, label: t.names.findingStatus[value] }))}
        className="finding-filter"
      />
      <Select
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        aria-label={words.kind}
        placeholder={words.kind}
        value={filters.kind}
        onChange={kind => onChange({ kind })}
        options={findingKinds.map(value => ({ value, label: t.names.findingKind[value] }))}
        className="finding-filter"
      />
      <UnitSelect
        offersClosed
        aria-label={words.unit}
        placeholder={words.unit}
        value={filters.unitId ?? undefined}
        onChange={unitId => onChange({ unitId: unitId ?? null })}
        className="finding-filter"
      />
      <Select
        allowClear
        aria-label={words.campaign}
        placeholder={words.campaign}
        value={filters.campaignId}
        onChange={(campaignId?: string) => onChange({ campaignId: campaignId ?? null })}
        options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
        className="finding-filter"
      />
      {isFiltered(filters) && (
        <Button type="link" onClick={onClear}>
          {words.clear}
        </Button>
      )}
    </Flex>
  );
};
