import type { AskView } from '../../api/contracts/targets';
import type { Text } from '../i18n/zh';
import { formatDay } from '../parts/format-date';

/** An answer by the name of its option, a day as a day, anything else as it was written. */
export const sayAnswer = ({ options, kind }: AskView, value: string, t: Text): string => {
  const option = options.find(one => one.value === value);
  if (option) return option.name[t.language];
  if (kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value, t.language);
  return kind === 'year' ? t.targets.year(value) : value;
};
