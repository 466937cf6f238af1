import { Select, type SelectProps } from 'antd';
import { listUnits } from '../../api/contracts/registry';
import { useGet } from '../client/use-get';
import { foldedSearch } from './folded-search';

type Props = Omit<SelectProps<string | undefined>, 'options' | 'showSearch'>;

/** One unit of the registry, found by typing part of its name or of an alias; `offersClosed` where one looks back: whoever is no more is given nothing new. */
export const UnitSelect = ({ offersClosed, ...props }: Props & { offersClosed?: true }) => {
  const { data, isFetching } = useGet(listUnits, {
    query: { limit: 200, ...(!offersClosed && { isClosed: 'false' }) },
  });
  return (
    <Select
      {...props}
      allowClear
      loading={isFetching}
      showSearch={foldedSearch}
      options={(data?.items ?? []).map(unit => ({ value: unit.id, label: unit.name, words: unit.aliases }))}
    />
  );
};
