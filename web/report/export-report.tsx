import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { getReportDraftFile, getReportVersionFile } from '../../api/contracts/reports';
import type { Instant } from '../../domain/calendar/civil-date';
import { download } from '../client/download';
import { useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';

interface Props {
  campaignId: string;
  /** Null for the draft. */
  version: number | null;
  cutOffAt: Instant | undefined;
}

/** 导出: what is shown, as a workbook. */
export const ExportReport = ({ campaignId, version, cutOffAt }: Props) => {
  const t = useText();
  const save = useMutation({
    mutationFn: () =>
      version === null
        ? download(getReportDraftFile, { params: { id: campaignId }, query: cutOffAt ? { cutOffAt } : {} })
        : download(getReportVersionFile, { params: { id: campaignId, version } }),
  });
  return (
    <>
      <button type="button" className="report-button" disabled={save.isPending} onClick={() => save.mutate()}>
        <DownloadOutlined aria-hidden /> {t.report.export}
      </button>
      {save.isError && <ErrorNotice error={save.error} onRetry={() => save.mutate()} />}
    </>
  );
};
