import { useState } from 'react';
import { Link } from 'react-router';
import type { ReportView } from '../../api/contracts/reports';
import type { CivilDate, Instant } from '../../domain/calendar/civil-date';
import { CampaignSelect } from '../campaigns/campaign-select';
import { useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { CompileDialog } from './compile-dialog';
import { DutyDialog } from './duty-dialog';
import { ExportReport } from './export-report';
import { IssueDialog } from './issue-dialog';
import { PastDay } from './past-day';

interface Props {
  view: ReportView;
  isEnded: boolean;
  day: CivilDate | null;
  version: number | null;
  cutOffAt: Instant | undefined;
  onShow: (day: CivilDate | null) => void;
}

const Duty = ({ view, onSet }: { view: ReportView; onSet: () => void }) => {
  const t = useText();
  const words = t.report.duty;
  const { duty } = view;
  const maySet = view.abilities.includes('set-duty');
  return (
    <p className="report-duty">
      {duty ? (
        <>
          {words.line(duty.to, duty.channel)}{' '}
          <DeadlineText
            on={duty.dueOn}
            why={duty.obligation?.derivation ?? []}
            provisional={duty.obligation?.provisionalYears ?? []}
            isOverdue={duty.obligation?.isOverdue ?? false}
          />
        </>
      ) : (
        <span>{words.missing}</span>
      )}{' '}
      {maySet && (
        <button type="button" className="report-link" onClick={onSet}>
          {duty ? words.change : words.set}
        </button>
      )}
    </p>
  );
};

/** The report's name, how it stands, to whom and by when it is owed, and what can be done with it. */
export const ReportHead = ({ view, isEnded, day, version, cutOffAt, onShow }: Props) => {
  const t = useText();
  const [open, setOpen] = useState<'duty' | 'compile' | 'issue' | null>(null);
  const close = (): void => setOpen(null);
  const { abilities, campaign, isPublicOnly } = view;
  const [newest] = view.versions;
  const isSomething = !isPublicOnly || version !== null;
  const mayIssue = abilities.includes('issue') && newest?.status === 'compiled';
  return (
    <header className="report-head">
      <div className="report-title">
        <h1>{t.report.title}</h1>
        {!isPublicOnly && <span className="report-status">{t.names.reportStatus[view.status]}</span>}
        {campaign.clock === 'rehearsal' && <span className="report-status">{t.names.clock.rehearsal}</span>}
        {isEnded && <span className="report-status">{t.report.ended}</span>}
        {!isPublicOnly && <Duty view={view} onSet={() => setOpen('duty')} />}
      </div>
      <div className="report-tools screen-only">
        <CampaignSelect />
        {!isPublicOnly && <PastDay today={campaign.now.slice(0, 10)} day={day} onShow={onShow} />}
        {!isPublicOnly && (
          <Link className="report-button" to={`/report/forms?campaign=${encodeURIComponent(campaign.id)}`}>
            {t.report.forms.title}
          </Link>
        )}
        {isSomething && (
          <button type="button" className="report-button" onClick={() => window.print()}>
            {t.report.print}
          </button>
        )}
        {isSomething && <ExportReport campaignId={campaign.id} version={version} cutOffAt={cutOffAt} />}
        {abilities.includes('compile') && (
          <button type="button" className="report-button" onClick={() => setOpen('compile')}>
            {t.report.compile.title}
          </button>
        )}
        {mayIssue && (
          <button type="button" className="report-button is-primary" onClick={() => setOpen('issue')}>
            {t.report.issue.title(t.report.version(newest.version))}
          </button>
        )}
      </div>
      {open === 'duty' && <DutyDialog view={view} onClose={close} />}
      {open === 'compile' && <CompileDialog view={view} onClose={close} />}
      {open === 'issue' && newest && <IssueDialog view={view} version={newest} onClose={close} />}
    </header>
  );
};
