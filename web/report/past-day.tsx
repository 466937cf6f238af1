import type { CivilDate } from '../../domain/calendar/civil-date';
import { useText } from '../i18n/use-text';

interface Props {
  today: CivilDate;
  /** The day that is shown; null is today. */
  day: CivilDate | null;
  onShow: (day: CivilDate | null) => void;
}

/** 看哪一天: the draft as it would have been on any day of the past. */
export const PastDay = ({ today, day, onShow }: Props) => {
  const { day: words } = useText().report;
  return (
    <span className="report-day">
      <label>
        {words.field}{' '}
        <input
          type="date"
          value={day ?? today}
          max={today}
          onChange={event => {
            const { value } = event.target;
            if (value) onShow(value >= today ? null : value);
          }}
        />
      </label>
      {day !== null && (
        <button type="button" className="report-button" onClick={() => onShow(null)}>
          {words.back}
        </button>
      )}
    </span>
  );
};
