import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { exportMoneyFlow, type MoneyFlowView } from '../../api/contracts/money-flow';
import { download } from '../client/download';
import { useLanguage, useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';

/** 导出: what is shown, all levels of it, as a workbook. */
export const ExportFlow = ({ view, campaignId }: { view: MoneyFlowView; campaignId: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const { programme, year, asOf } = view;
  const save = useMutation({
    mutationFn: () =>
      download(exportMoneyFlow, {
        params: { id: campaignId },
        query: { language, asOf, ...(programme !== null && { programme }), ...(year !== null && { year }) },
      }),
  });
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} loading={save.isPending} onClick={() => save.mutate()}>
        {t.report.export}
      </Button>
      {save.isError && <ErrorNotice error={save.error} onRetry={() => save.mutate()} />}
    </>
  );
};
