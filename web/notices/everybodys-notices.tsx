import { Flex } from 'antd';
import { listNotices } from '../../api/contracts/notices';
import { useHeldPages } from '../live/use-held';
import { MoreButton } from '../parts/more-button';
import { ErrorNotice } from '../parts/page-error';
import { UpdatedBar } from '../parts/updated-bar';
import { MailTroubles } from './mail-troubles';
import { NoticeTable } from './notice-table';

/** For the offices: whom mail does not reach, and what everybody was told. */
export const EverybodysNotices = () => {
  const { pages, news } = useHeldPages(listNotices, { query: { scope: 'all' } });
  return (
    <Flex vertical gap={16}>
      <MailTroubles />
      {pages.isError && <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      <UpdatedBar count={news.count} onShow={news.show} />
      <NoticeTable
        notices={pages.data?.pages.flatMap(page => page.items) ?? []}
        isLoading={pages.isLoading}
      />
      <MoreButton pages={pages} />
    </Flex>
  );
};
