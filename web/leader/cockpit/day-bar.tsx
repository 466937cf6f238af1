import type { Cockpit } from '../../../api/contracts/cockpit';
import { useText } from '../../i18n/use-text';

interface Props {
  days: Cockpit['days'];
  /** The day that is shown; null is today. */
  day: string | null;
  onShow: (day: string | null) => void;
}

/** 看哪一天: any day of the past as it was known, and days to come if nobody acts. */
export const DayBar = ({ days, day, onShow }: Props) => {
  const t = useText();
  const d = t.cockpit.day;
  const show = (to: string): void => onShow(to === days.today ? null : to);
  const offered = [
    { on: days.today, label: d.today },
    { on: days.lastMonday, label: d.lastMonday },
    { on: days.tomorrow, label: d.tomorrow },
  ];
  const shown = day ?? days.today;
  return (
    <section className="cockpit-panel cockpit-days screen-only" aria-label={d.title}>
      <span>
        <b>{d.title}</b> <span className="cockpit-hint">{d.hint}</span>
      </span>
      <label>
        <span className="for-readers">{d.field}</span>
        <input
          type="date"
          value={shown}
          max={days.last}
          onChange={event => event.target.value && show(event.target.value)}
        />
      </label>
      <span className="cockpit-choice" role="group" aria-label={d.title}>
        {offered.map(({ on, label }) => (
          <button key={on} type="button" aria-pressed={shown === on} onClick={() => show(on)}>
            {label}
          </button>
        ))}
      </span>
    </section>
  );
};
