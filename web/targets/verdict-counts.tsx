import type { Verdict } from '../../domain/codes/rules';
import { useText } from '../i18n/use-text';
import { verdictOrder, type Counts } from './verdict-order';
import { VerdictTag } from './verdict-tag';

interface Props {
  counts: Counts;
  chosen: readonly Verdict[];
  onChoose: (verdicts: Verdict[]) => void;
}

/** How many rows have which verdict; each is a filter. */
export const VerdictCounts = ({ counts, chosen, onChoose }: Props) => {
  const t = useText();
  return (
    <div className="verdict-counts" role="group" aria-label={t.targets.byVerdict}>
      {verdictOrder
        .filter(one => (counts[one] ?? 0) > 0 || chosen.includes(one))
        .map(one => {
          const isChosen = chosen.includes(one);
          return (
            <button
              key={one}
              type="button"
              aria-pressed={isChosen}
              onClick={() => onChoose(isChosen ? chosen.filter(other => other !== one) : [...chosen, one])}
            >
              <VerdictTag verdict={one} />
              <strong>{counts[one] ?? 0}</strong>
            </button>
          );
        })}
    </div>
  );
};
