import type { OverdueRow } from '../../../api/contracts/cockpit';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { Rung, type RungAct } from '../../parts/rung';

type Step = OverdueRow['rungs'][number];

const rungs: Partial<Record<Step['act'], RungAct>> = {
  urge: 'urge',
  'supervision-letter': 'letter',
  'propose-interview': 'interview',
  'propose-accountability': 'accountability',
};

/** The rungs of an obligation as marks, each named with its state and day. */
export const RungMarks = ({ rungs: steps }: { rungs: Step[] }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <span className="rung-marks">
      {steps.map(({ act, state, at }) => (
        <Rung
          key={act}
          act={rungs[act] ?? 'remind'}
          state={state}
          label={`${t.names.act[act]} ${t.cockpit.rung[state]} ${formatDay(at.slice(0, 10), language, at.slice(0, 4))}`}
        />
      ))}
    </span>
  );
};
