import { countUnread } from '../../api/contracts/notices';
import { useGet } from '../client/use-get';

/** How many notices wait to be read; undefined until it is known. */
export const useUnread = (): number | undefined => useGet(countUnread).data?.count;

/** As the menu and the bell say it. */
export const inShort = (count: number): string => (count > 99 ? '99+' : String(count));
