import type { CivilDate, Instant } from '../../domain/calendar/civil-date';
import { useLanguage } from '../i18n/use-text';
import { formatDay, formatInstant } from './format-date';
import { useYear } from './now-context';

export const Day = ({ on }: { on: CivilDate }) => {
  const { language } = useLanguage();
  return (
    <time dateTime={on} style={{ whiteSpace: 'nowrap' }}>
      {formatDay(on, language, useYear())}
    </time>
  );
};

export const Moment = ({ at }: { at: Instant }) => {
  const { language } = useLanguage();
  return (
    <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
      {formatInstant(at, language, useYear())}
    </time>
  );
};
