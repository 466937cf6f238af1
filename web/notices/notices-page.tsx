import { Flex, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { listNotices } from '../../api/contracts/notices';
import { usePages } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { MoreButton } from '../parts/more-button';
import { ErrorNotice } from '../parts/page-error';
import { PageTitle } from '../parts/page-title';
import { useAbility } from '../session/use-session';
import { MailTroubles } from './mail-troubles';
import { NoticeTable } from './notice-table';

/** What I was told and why; for the office what everybody was told, and whom mail does not reach. */
export const NoticesPage = () => {
  const t = useText();
  const isOffice = useAbility()('see-all-notices');
  const [search, setSearch] = useSearchParams();
  const scope = isOffice && search.get('scope') === 'all' ? 'all' : 'own';
  const pages = usePages(listNotices, { query: { scope } });
  return (
    <>
      <PageTitle title={t.campaigns.notices.title} />
      <Flex vertical gap={16}>
        {isOffice && <MailTroubles />}
        {isOffice && (
          <div>
            <Segmented
              aria-label={t.campaigns.notices.title}
              value={scope}
              options={[
                { value: 'own', label: t.campaigns.notices.own },
                { value: 'all', label: t.campaigns.notices.all },
              ]}
              onChange={value => setSearch({ scope: value })}
            />
          </div>
        )}
        {pages.isError && <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />}
        <NoticeTable
          notices={pages.data?.pages.flatMap(page => page.items) ?? []}
          isLoading={pages.isLoading}
          isForAll={scope === 'all'}
        />
        <MoreButton pages={pages} />
      </Flex>
    </>
  );
};
