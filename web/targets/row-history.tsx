import type { TargetRowView } from '../../api/contracts/targets';
import { useLanguage, useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { Measured } from './amount';
import { VerdictTag } from './verdict-tag';

/** What the verdict was before, the newest first: an old one stays as it was, whatever is corrected later. */
export const RowHistory = ({ row }: { row: TargetRowView }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <section className="panel" aria-label={t.targets.history}>
      <h2>{t.targets.history}</h2>
      <ol className="row-history">
        {row.history.map(one => (
          <li key={`${one.at} ${one.asOf}`}>
            <p>
              <VerdictTag verdict={one.verdict} isUnreachable={one.isUnreachable} />{' '}
              <Measured value={one.found} measure={row.measure} />
            </p>
            <p className="targets-note">
              {t.targets.asOf} <Day on={one.asOf} /> · <Moment at={one.at} /> · {one.reason[language]}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
