import { Link } from 'react-router';
import type { FindingView } from '../../api/contracts/findings';
import { useLanguage, useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { pathOfAssessment, pathOfDocket } from '../parts/paths';

/** The cell or the broken rule that it comes from, where it comes from one. */
const Origin = ({ finding }: { finding: FindingView }) => {
  const words = useText().findings.facts;
  const { origin, campaign, subject } = finding;
  if (origin.kind === 'indicator' && origin.indicator !== null) {
    const cell = new URLSearchParams({ subject: subject.id, indicator: origin.indicator });
    return <Link to={`${pathOfAssessment(campaign.id)}?${cell.toString()}`}>{words.toCell}</Link>;
  }
  if (origin.kind === 'breach' && origin.breachId !== null)
    return <Link to={pathOfDocket({ id: origin.breachId, kind: 'breach' })}>{words.toBreach}</Link>;
  return <>{words.origins[origin.kind]}</>;
};

/** What was found: the sentence, what was required, the clause, when. */
export const FactsPanel = ({ finding }: { finding: FindingView }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.findings.facts;
  const { origin, cite, on, year } = finding;
  return (
    <section className="panel" aria-label={words.title}>
      <h2>{words.title}</h2>
      {finding.says[language] !== finding.text && <p className="row-reason">{finding.says[language]}</p>}
      <dl className="row-facts">
        {origin.required !== null && (
          <>
            <dt>{t.targets.required}</dt>
            <dd>{origin.required}</dd>
          </>
        )}
        {origin.found !== null && (
          <>
            <dt>{t.targets.found}</dt>
            <dd>{origin.found}</dd>
          </>
        )}
        <dt>{words.origin}</dt>
        <dd>
          <Origin finding={finding} />
        </dd>
        <dt>{words.campaign}</dt>
        <dd>
          {origin.kind === 'entered' ? (
            finding.campaign.title
          ) : (
            <Link to={pathOfAssessment(finding.campaign.id)}>{finding.campaign.title}</Link>
          )}
        </dd>
        {year !== null && (
          <>
            <dt>{t.assessments.list.year}</dt>
            <dd>{year}</dd>
          </>
        )}
        {on !== null && (
          <>
            <dt>{words.on}</dt>
            <dd>
              <Day on={on} />
            </dd>
          </>
        )}
        {cite !== null && (
          <>
            <dt>{t.shell.date.cites}</dt>
            <dd>{cite}</dd>
          </>
        )}
      </dl>
    </section>
  );
};
