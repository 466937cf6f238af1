import { Select, type SelectProps } from 'antd';
import { listUnits } from '../../api/contracts/registry';
import { useGet } from '../client/use-get';

type Props = Omit<SelectProps<string | undefined>, 'options' | 'showSearch'>;

/** One unit of the registry, found by typing. */
export const UnitSelect = (props: Props) => {
  const { data, isFetching } = useGet(listUnits, { query: { limit: 200 } });
  return (
    <Select
      {...props}
      allowClear
      loading={isFetching}
      showSearch={{ optionFilterProp: 'label' }}
      options={(data?.items ?? []).map(unit => ({ value: unit.id, label: unit.name }))}
    />
  );
};
