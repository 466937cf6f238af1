import { useEffect } from 'react';
import type { Instant } from '../../../domain/calendar/civil-date';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatInstant } from '../../parts/format-date';

/** The day of the week of an instant that is written with Beijing's offset; 0 is Sunday. */
const weekdayOf = (at: Instant): number => new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay();

interface Props {
  unit: string;
  count: number;
  overdue: number;
  now: Instant;
}

/** The sentence that would do if nothing else were read. */
export const HomeSentence = ({ unit, count, overdue, now }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const says = t.toDo.sentence(unit, count);
  useEffect(() => {
    document.title = `${says} · ${t.shell.product}`;
  }, [says, t]);
  const [day, time] = formatInstant(now, language, now.slice(0, 4)).split(/ (?=\d\d:)/);
  return (
    <div className="home-sentence">
      <h1>
        {says}
        {overdue > 0 && (
          <>
            {t.toDo.and}
            <em className="is-late">{t.toDo.overdue(overdue)}</em>
          </>
        )}
      </h1>
      <p>
        <time dateTime={now}>{[day, t.toDo.weekdays[weekdayOf(now)], time].join(' ')}</time>
        {count > 1 && ` · ${t.toDo.order}`}
      </p>
    </div>
  );
};
