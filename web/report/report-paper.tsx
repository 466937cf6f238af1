import { useId, type KeyboardEvent } from 'react';
import { useLanguage, useText } from '../i18n/use-text';
import { formatCutOff } from './instants';
import { PartSection } from './part-section';
import { ProblemAnnex } from './problem-annex';
import { useShown } from './report-context';

/** Arrows go from number to number, in the order of reading. */
const move = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  if (!event.target.matches('.report-number')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.report-number')];
  const next = all[all.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** What the plan was about: 「…问题整改方案」 is reported on as 「…问题整改情况报告」. */
const subjectOf = (planTitle: string): string =>
  planTitle.replace(/整改(?:工作|实施)?方案[^方案]{0,12}$/, '') || planTitle;

/** The report as a paper. */
export const ReportPaper = ({ version }: { version: number | null }) => {
  const t = useText();
  const id = useId();
  const { language } = useLanguage();
  const { report, view } = useShown();
  const nothing = report.returns.length > 0 && report.returns.every(({ receivedAt }) => receivedAt === null);
  return (
    <article className="report-paper" aria-labelledby={id} onKeyDown={move}>
      <h2 id={id} className="report-paper-title">
        {subjectOf(report.campaignTitle)}
        <br />
        {t.report.title}
      </h2>
      <p className="report-paper-note">
        {t.report.stamp(
          version === null ? t.report.versions.draft : t.report.version(version),
          formatCutOff(report.cutOffAt, language),
        )}
      </p>
      {nothing && !view.isPublicOnly && <p className="report-missing">{t.report.noReturns}</p>}
      {report.parts.map((part, index) => (
        <PartSection key={part.partId} part={part} ordinal={t.report.ordinal(index + 1)} />
      ))}
      <ProblemAnnex />
      <p className="report-legend">
        <span className="report-number is-record">{t.report.legend.record}</span>{' '}
        <span className="report-number is-returns">{t.report.legend.returns}</span>{' '}
        <span className="report-number is-doubted">{t.report.legend.doubted}</span>{' '}
        <span className="screen-only">{t.report.legend.keys}</span>
      </p>
    </article>
  );
};
