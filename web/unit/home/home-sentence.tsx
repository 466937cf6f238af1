import { useEffect } from 'react';
import type { Instant } from '../../../domain/calendar/civil-date';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay, formatWeekday } from '../../parts/format-date';

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
  const on = now.slice(0, 10);
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
        <time
          dateTime={now}
        >{`${formatDay(on, language, on.slice(0, 4))} ${formatWeekday(on, language)} ${now.slice(11, 16)}`}</time>
        {count > 1 && ` · ${t.toDo.order}`}
      </p>
    </div>
  );
};
