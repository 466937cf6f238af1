import type { CivilDate } from '../../domain/calendar/civil-date';
import { useLanguage, useText } from '../i18n/use-text';
import { barOf, monthsOn, placeOf, type Span } from './days-on-line';
import { formatDay, formatMonth } from './format-date';
import './step-lanes.css';
import { wordsBeside } from './words-beside';

export interface Lane {
  id: string;
  name: string;
  /** Who does it. */
  who: string;
  bar: Span;
  state: 'done' | 'running' | 'late' | 'waiting';
  /** The wait, or what became of it, in words. */
  says: string;
}

interface Props {
  line: Span;
  today: CivilDate;
  lanes: readonly Lane[];
  label: string;
}

const percent = (value: number): string => `${value}%`;

const anchors = {
  after: { dx: 8, textAnchor: 'start' },
  before: { dx: -8, textAnchor: 'end' },
} as const;

const LaneLine = ({
  lane,
  line,
  today,
  months,
}: Omit<Props, 'lanes' | 'label'> & { lane: Lane; months: CivilDate[] }) => {
  const bar = barOf(lane.bar, line);
  const isOnLine = today >= line.from && today <= line.to;
  const words = wordsBeside(bar, lane.says, isOnLine ? placeOf(today, line) : null);
  return (
    <svg className="lane-line" width="100%" height="30" aria-hidden="true">
      {months.map(one => (
        <line
          key={one}
          className="lane-month"
          x1={percent(placeOf(one, line))}
          x2={percent(placeOf(one, line))}
          y1="0"
          y2="30"
        />
      ))}
      <rect
        className={`lane-bar is-${lane.state}`}
        x={percent(bar.x)}
        width={percent(bar.width)}
        y="7"
        height="16"
        rx="3"
      />
      {isOnLine && (
        <line
          className="lane-today"
          x1={percent(placeOf(today, line))}
          x2={percent(placeOf(today, line))}
          y1="0"
          y2="30"
        />
      )}
      <text className={`lane-words is-${lane.state}`} y="19" x={percent(words.x)} {...anchors[words.side]}>
        {lane.says}
      </text>
    </svg>
  );
};

/** Overlapping steps on one line of days: what is done solid, what is coming dashed, today across all of them, the wait in words. */
export const StepLanes = ({ line, today, lanes, label }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const months = monthsOn(line);
  const isOnLine = today >= line.from && today <= line.to;
  return (
    <div className="step-lanes">
      <svg className="lane-head" width="100%" height="26" aria-hidden="true">
        {months.map((one, index) => (
          <text key={one} className="lane-tick" x={percent(placeOf(one, line))} dx="3" y="12">
            {index === 0
              ? formatDay(one, language)
              : formatMonth(one, language, months[index - 1]?.slice(0, 4))}
          </text>
        ))}
        {isOnLine && (
          <text
            className="lane-now"
            x={percent(placeOf(today, line))}
            y="24"
            textAnchor={placeOf(today, line) > 85 ? 'end' : placeOf(today, line) < 15 ? 'start' : 'middle'}
          >
            {t.parts.lanes.today(formatDay(today, language, line.to.slice(0, 4)))}
          </text>
        )}
      </svg>
      <ol aria-label={label}>
        {lanes.map((lane, index) => (
          <li key={lane.id} data-state={lane.state}>
            <span className="lane-name">
              <strong>
                {index + 1} {lane.name}
              </strong>{' '}
              <span className="lane-who">{lane.who}</span>
            </span>
            <LaneLine lane={lane} line={line} today={today} months={months} />
            <span className="lane-says">
              {t.parts.lanes.state[lane.state]}
              {t.parts.comma}
              {lane.says}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
};
