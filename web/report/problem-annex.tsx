import { Link } from 'react-router';
import type { CompiledProblem } from '../../domain/report/compiled';
import { useLanguage, useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { formatDay } from '../parts/format-date';
import { pathOfDocket } from '../parts/paths';
import { useShown } from './report-context';

const Row = ({ of }: { of: CompiledProblem }) => {
  const t = useText();
  const { language } = useLanguage();
  const { unitNames } = useShown();
  const name = (unitId: string): string => unitNames.get(unitId) ?? unitId;
  const words = t.report.annex;
  const also = [
    of.isDoneNotAccepted && words.doneNotAccepted,
    of.isContested && words.contested,
    of.isOverdue && words.overdue,
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <Link to={pathOfDocket({ id: of.docketId, kind: 'case' })}>{of.ref}</Link> {of.title}
      </th>
      <td>{of.leadIds.map(name).join(t.shell.comma)}</td>
      <td>
        {of.originalDueOn && of.originalDueOn !== of.dueOn && (
          <>
            <s>
              <Day on={of.originalDueOn} />
            </s>{' '}
          </>
        )}
        {of.dueOn && <Day on={of.dueOn} />}
      </td>
      <td>
        {[t.names.problemStanding[of.standing], ...also].join(t.shell.comma)}
        {of.closedOn && (
          <>
            {' '}
            <Day on={of.closedOn} />
          </>
        )}
      </td>
      <td>
        {of.done}
        {of.waiting && <p>{of.waiting}</p>}
        {of.nextSteps.length > 0 && (
          <p>
            {words.next}
            {of.nextSteps
              .map(({ unitId, what, on }) => `${formatDay(on, language)} ${name(unitId)} ${what}`)
              .join(t.report.semicolon)}
          </p>
        )}
      </td>
    </tr>
  );
};

/** 附：问题台账: every problem as of the cut-off, one line each. */
export const ProblemAnnex = () => {
  const t = useText();
  const { report } = useShown();
  const words = t.report.annex;
  if (report.problems.length === 0) return null;
  return (
    <details className="report-gathered report-annex">
      <summary>{words.title(report.problems.length)}</summary>
      <div
        className="report-table-frame"
        tabIndex={0}
        role="group"
        aria-label={words.title(report.problems.length)}
      >
        <table className="report-table is-annex">
          <thead>
            <tr>
              {(['problem', 'leads', 'due', 'standing', 'done'] as const).map(one => (
                <th key={one} scope="col">
                  {words.columns[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.problems.map(one => (
              <Row key={one.docketId} of={one} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};
