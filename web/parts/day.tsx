import type { CivilDate, Instant } from '../../domain/calendar/civil-date';
import { useLanguage } from '../i18n/use-text';
import { formatDay, formatInstant } from './format-date';
import { useYear } from './now-context';

export const Day = ({ on }: { on: CivilDate }) => {
  const { language } = useLanguage();
  return (
    <time dateTime={on} className="day">
      {formatDay(on, language, useYear())}
    </time>
  );
};

export const Moment = ({ at }: { at: Instant }) => {
  const { language } = useLanguage();
  return (
    <time dateTime={at} className="day">
      {formatInstant(at, language, useYear())}
    </time>
  );
};
