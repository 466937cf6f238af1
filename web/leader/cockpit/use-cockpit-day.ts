import { useSearchParams } from 'react-router';
import { civilDate } from '../../../api/contracts/common';

/** 看哪一天: the day lies in the address, so that a link shows what its sender saw; null is today. */
export const useCockpitDay = (): [day: string | null, show: (day: string | null) => void] => {
  const [search, setSearch] = useSearchParams();
  const day = civilDate.safeParse(search.get('day')).data ?? null;
  const show = (to: string | null): void =>
    setSearch(before => {
      const after = new URLSearchParams(before);
      if (to === null) after.delete('day');
      else after.set('day', to);
      return after;
    });
  return [day, show];
};
