import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { exportResults } from '../../api/contracts/assessment-cells';
import type { AssessmentReportView, AssessmentView } from '../../api/contracts/assessments';
import { download } from '../client/download';
import { useLanguage, useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { ErrorNotice } from '../parts/page-error';
import { useAbility } from '../session/use-session';
import { CompiledText } from './compiled-text';
import { EditPart } from './edit-part';
import { ReportHistory } from './report-history';

type Part = AssessmentReportView['parts'][number];

const PartShown = ({ part, onEdit }: { part: Part; onEdit: (() => void) | null }) => {
  const t = useText();
  const words = t.assessments.report;
  const name = t.names.assessmentPart[part.part];
  return (
    <section className="panel" aria-label={name}>
      <header className="panel-head">
        <h2>{name}</h2>
        <span className="targets-note">
          {part.written ? (
            <>
              {words.by(part.written.by?.name ?? t.cases.system)} <Moment at={part.written.at} />
            </>
          ) : (
            part.text !== null && words.fromData
          )}
        </span>
        {onEdit && (
          <Button size="small" aria-label={words.editOf(name)} onClick={onEdit}>
            {words.edit}
          </Button>
        )}
      </header>
      <p className="long-text">
        {part.written === null && part.compiled.length > 0 ? (
          <CompiledText nodes={part.compiled} />
        ) : (
          (part.text ?? words.empty)
        )}
      </p>
    </section>
  );
};

/** 考核结果 for the assessment of leaders, as a file. */
const ExportButton = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const save = useMutation({
    mutationFn: () => download(exportResults, { params: { id: campaignId }, query: { language } }),
  });
  return (
    <>
      <Button loading={save.isPending} onClick={() => save.mutate()}>
        {t.assessments.report.export}
      </Button>
      {save.isError && <ErrorNotice error={save.error} />}
    </>
  );
};

/** 考核报告: five parts, each to be changed until the report is submitted, and its two decisions. */
export const ReportTab = ({ view }: { view: AssessmentView }) => {
  const t = useText();
  const maySeeAll = useAbility()('see-all-notices');
  const [editing, setEditing] = useState<Part['part'] | null>(null);
  const { report } = view;
  if (!report) return null;
  const mayEdit = view.abilities.includes('edit-part');
  return (
    <div className="assessment-columns">
      <div className="assessment">
        {report.parts.map(part =>
          editing === part.part ? (
            <EditPart key={part.part} view={view} part={part} onClose={() => setEditing(null)} />
          ) : (
            <PartShown key={part.part} part={part} onEdit={mayEdit ? () => setEditing(part.part) : null} />
          ),
        )}
      </div>
      <div className="assessment">
        <p className="targets-note">{t.assessments.report.hint}</p>
        <ReportHistory report={report} circulated={view.circulated} />
        {maySeeAll && report.approved && <ExportButton campaignId={view.id} />}
      </div>
    </div>
  );
};
