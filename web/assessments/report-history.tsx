import type { AssessmentReportView, AssessmentView } from '../../api/contracts/assessments';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';

interface Props {
  report: AssessmentReportView;
  circulated: AssessmentView['circulated'];
}

/** Submitted, deliberated, approved or sent back, circulated: by whom, when and why. */
export const ReportHistory = ({ report, circulated }: Props) => {
  const t = useText();
  const words = t.assessments.report;
  const { submitted, deliberated, approved, returned, asOf, hash } = report;
  const lines = [
    ...(submitted ? [{ ...submitted, word: words.submitted, reason: null }] : []),
    ...returned.map(one => ({ ...one, word: words.returned[one.instance] })),
    ...(deliberated ? [{ ...deliberated, word: words.deliberated }] : []),
    ...(approved ? [{ ...approved, word: words.approved }] : []),
    ...(circulated ? [{ ...circulated, word: words.circulated }] : []),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return (
    <section className="panel" aria-label={words.history}>
      <h2>{words.history}</h2>
      {lines.length === 0 && <p className="plain-note">{words.notYet}</p>}
      <ul className="assessment-list">
        {lines.map(({ word, at, by, reason }) => (
          <li key={`${word} ${at}`}>
            <strong>{word}</strong> {by?.name} <Moment at={at} />
            {reason !== null && <p>{reason}</p>}
          </li>
        ))}
      </ul>
      {asOf !== null && (
        <p className="targets-note">
          {words.asOf} <Moment at={asOf} />
        </p>
      )}
      {hash !== null && (
        <p className="targets-note">
          {words.hash} <code className="row-formula">{hash}</code>
        </p>
      )}
    </section>
  );
};
