import { Link } from 'react-router';
import type { CompiledPart } from '../../domain/report/compiled';
import { useText } from '../i18n/use-text';
import { pathOfDocket } from '../parts/paths';
import { useShown } from './report-context';

/** 未完成的问题: why each is open and who waits for whom, in the part of the form that shows it. */
export const OpenProblems = ({ part }: { part: CompiledPart }) => {
  const t = useText();
  const { report, sourcesOf } = useShown();
  const open = report.problems.filter(({ waiting }) => waiting !== '');
  if (!sourcesOf(part.partId).has('waiting') || open.length === 0) return null;
  return (
    <details className="report-gathered is-record">
      <summary>{t.report.openProblems(open.length)}</summary>
      <dl>
        {open.map(({ docketId, ref, title, waiting }) => (
          <div key={docketId}>
            <dt>
              <Link to={pathOfDocket({ id: docketId, kind: 'case' })}>{ref}</Link> {title}
            </dt>
            <dd>{waiting}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
