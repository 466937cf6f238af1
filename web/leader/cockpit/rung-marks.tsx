import type { ReactNode } from 'react';
import type { OverdueRow } from '../../../api/contracts/cockpit';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';

type Rung = OverdueRow['rungs'][number];

const shapes: Partial<Record<Rung['act'], ReactNode>> = {
  urge: <rect x="2" y="2" width="10" height="10" rx="1.5" />,
  'supervision-letter': <path d="M1.5 3h11v8h-11zM1.5 3.5 7 7.5l5.5-4" />,
  'propose-interview': <path d="M1.5 2h11v7.5H7l-3 3v-3H1.5z" />,
  'propose-accountability': <path d="M7 1 13 7 7 13 1 7Z" />,
};

/** Rungs as marks: solid once taken, ticked once delivered, hollow and dashed while foreseen. */
export const RungMarks = ({ rungs }: { rungs: Rung[] }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <span className="rung-marks">
      {rungs.map(({ act, state, at }) => {
        const label = `${t.names.act[act]} ${t.cockpit.rung[state]} ${formatDay(at.slice(0, 10), language, at.slice(0, 4))}`;
        return (
          <svg
            key={act}
            className={`rung-mark act-${act} is-${state}`}
            width="14"
            height="14"
            viewBox="0 0 14 14"
            role="img"
            aria-label={label}
          >
            <title>{label}</title>
            {shapes[act] ?? <circle cx="7" cy="7" r="4" />}
            {state === 'delivered' && <path className="rung-tick" d="m4.2 7 2 2 3.8-3.8" />}
          </svg>
        );
      })}
    </span>
  );
};
