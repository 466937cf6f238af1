import type { UnitStanding } from '../../../api/contracts/unit-standing';
import { useText } from '../../i18n/use-text';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** 按期率 as a pair, by the original and by the adjusted dates, beside the middle of the county's units. */
export const SharePair = ({ onTime }: { onTime: UnitStanding['onTime'] }) => {
  const t = useText();
  const { original, current } = onTime;
  const shares = [
    { key: 'original', label: t.toDo.original, ...original },
    { key: 'current', label: t.toDo.current, ...current },
  ];
  return (
    <dl className="share-pair" aria-label={t.toDo.onTime}>
      {shares.map(one => (
        <div key={one.key}>
          <dt>{one.label}</dt>
          <dd>{one.owed === 0 ? '—' : percent(one.onTime / one.owed)}</dd>
          <dd className="share-note">
            {one.owed === 0 ? t.toDo.noRate : t.toDo.share(one.onTime, one.owed)}
          </dd>
        </div>
      ))}
      <div>
        <dt>{t.toDo.median}</dt>
        <dd>{current.countyMedian === null ? '—' : percent(current.countyMedian)}</dd>
        <dd className="share-note">{t.toDo.current}</dd>
      </div>
    </dl>
  );
};
