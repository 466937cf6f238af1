import { DownloadOutlined, DownOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown, Flex } from 'antd';
import { exportLedger, sheetFormats, type SheetFormat } from '../../api/contracts/documents';
import { download } from '../client/download';
import { useLanguage, useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';
import { queryOf, type LedgerFilters } from './filters-in-address';

/** 导出: the ledger as it is filtered and ordered on the page, all of it, as a file. */
export const ExportButton = ({ campaignId, filters }: { campaignId: string; filters: LedgerFilters }) => {
  const t = useText();
  const { language } = useLanguage();
  const save = useMutation({
    mutationFn: (format: SheetFormat) =>
      download(exportLedger, {
        params: { id: campaignId },
        query: { ...queryOf(filters), format, language },
      }),
  });
  return (
    <Flex vertical gap={8} align="flex-end">
      <Dropdown
        trigger={['click']}
        placement="bottomRight"
        disabled={save.isPending}
        menu={{
          items: sheetFormats.map(format => ({
            key: format,
            label: t.ledger.exportAs[format],
            onClick: () => save.mutate(format),
          })),
        }}
      >
        <Button icon={<DownloadOutlined aria-hidden />} loading={save.isPending} aria-haspopup="menu">
          {save.isPending ? t.ledger.exporting : t.ledger.export} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {save.isError && <ErrorNotice error={save.error} onRetry={() => save.mutate(save.variables)} />}
    </Flex>
  );
};
