import { Link, useLocation } from 'react-router';
import type { ReportVersionRow, ReportView } from '../../api/contracts/reports';
import { useLanguage, useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { useYear } from '../parts/now-context';
import { formatCutOff } from './instants';

const Line = ({ of, isShown, to }: { of: ReportVersionRow; isShown: boolean; to: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  const words = t.report.versions;
  return (
    <li className={`is-${of.status}`}>
      <div>
        <Link to={to} {...(isShown && { 'aria-current': 'page' as const })}>
          {t.report.version(of.version)}
        </Link>{' '}
        <span className="report-status">{t.names.versionStatus[of.status]}</span>
      </div>
      <small>
        {words.cutOff(formatCutOff(of.cutOffAt, language, year))}
        <br />
        {words.compiled} <Moment at={of.compiledAt} />
        {of.compiledBy && ` · ${of.compiledBy.name}`}
        {of.issuedAt && (
          <>
            <br />
            {words.issued} <Moment at={of.issuedAt} />
          </>
        )}
        <br />
        {words.hash} <code title={of.hash}>{of.hash.slice(0, 12)}</code>
      </small>
    </li>
  );
};

/** 各版: what was compiled, with its cut-off, its hash and what became of it; the newest first. */
export const VersionsPanel = ({ view, shown }: { view: ReportView; shown: number | null }) => {
  const t = useText();
  const { search } = useLocation();
  const words = t.report.versions;
  const to = (version: number | null): string => {
    const after = new URLSearchParams(search);
    after.delete('day');
    if (version === null) after.delete('version');
    else after.set('version', String(version));
    return `/report?${after.toString()}`;
  };
  return (
    <section className="report-panel report-versions" aria-label={words.title}>
      <h2>{words.title}</h2>
      {view.versions.length === 0 && <p>{words.none}</p>}
      <ul>
        {!view.isPublicOnly && (
          <li>
            <Link to={to(null)} {...(shown === null && { 'aria-current': 'page' as const })}>
              {words.draft}
            </Link>
          </li>
        )}
        {view.versions.map(one => (
          <Line key={one.version} of={one} isShown={one.version === shown} to={to(one.version)} />
        ))}
      </ul>
    </section>
  );
};
