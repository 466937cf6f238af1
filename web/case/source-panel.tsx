import { Link } from 'react-router';
import type { DocketView } from '../../api/contracts/dockets';
import { getCaseLineage } from '../../api/contracts/lineage';
import { LineagePanel } from '../assessments/lineage-panel';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { pathOfFinding } from '../parts/paths';

const Sources = ({ docket }: { docket: DocketView }) => {
  const t = useText();
  const stated = docket.sources.filter(one => one.kind !== 'unstated');
  if (stated.length === 0) return null;
  return (
    <section className="panel" aria-label={t.ledger.source}>
      <h2 className="panel-title">{t.ledger.source}</h2>
      <ul className="assessment-list">
        {stated.map((one, index) => (
          <li key={one.findingId ?? index}>
            <strong>{t.names.sourceKind[one.kind]}</strong> {one.organ} {one.title} {one.number}{' '}
            {one.on !== null && <Day on={one.on} />}{' '}
            {one.findingId !== null && <Link to={pathOfFinding(one.findingId)}>{t.cases.toFinding}</Link>}
            {one.indicator !== null && !docket.isEnded && (
              <p className="targets-note">
                {t.cases.remeasure(one.indicator)}{' '}
                <Link to={`/figures?campaign=${encodeURIComponent(docket.campaign.id)}`}>
                  {t.cases.toFigures}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Where a case comes from: its sources, and for one of a finding the line from there to the next assessment. */
export const SourcePanel = ({ docket }: { docket: DocketView }) => {
  const isOfFinding = docket.sources.some(one => one.findingId !== null);
  const { data } = useGet(getCaseLineage, { params: { id: docket.id }, enabled: isOfFinding });
  return (
    <>
      <Sources docket={docket} />
      {data && data.items.length > 0 && <LineagePanel items={data.items} none="" />}
    </>
  );
};
