import { useSearchParams } from 'react-router';
import { z } from 'zod';
import { civilDate } from '../../api/contracts/common';

const versionInAddress = z.coerce.number().int().min(1);

/** What of the report is looked at: a version, a past day, else the draft of now. It lies in the address. */
export const useReportAddress = () => {
  const [search, setSearch] = useSearchParams();
  const day = civilDate.safeParse(search.get('day')).data ?? null;
  const version = versionInAddress.safeParse(search.get('version') ?? undefined).data ?? null;
  const show = (to: string | null): void =>
    setSearch(before => {
      const after = new URLSearchParams(before);
      after.delete('version');
      if (to === null) after.delete('day');
      else after.set('day', to);
      return after;
    });
  return { day: version === null ? day : null, version, show };
};
