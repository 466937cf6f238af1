import { Segmented, Table, type TableColumnsType, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { CampaignSelect } from '../campaigns/campaign-select';
import { useCampaign } from '../campaigns/use-campaign';
import type { Pages } from '../client/use-get';
import type { News } from '../live/use-held';
import { MoreButton } from './more-button';
import { NowContext } from './now-context';
import { ErrorNotice } from './page-error';
import { PageTitle } from './page-title';
import { UpdatedBar } from './updated-bar';
import { useStacked } from './use-stacked';

interface Props<T, S extends string> {
  title: string;
  /** What can be shown, by its value in the address (`?show=`), and what it is called. */
  shown?: { value: S; label: string }[];
  show?: S;
  /** What the choice is about, for screen readers. */
  showLabel?: string;
  pages: Pages<T>;
  /** What others changed in it meanwhile. */
  news: News;
  columns: TableColumnsType<T>;
  /** At least so many pixels, below which a wide table scrolls. */
  width: number;
  empty: string;
  /** Below the heading: the way to what belongs beside this list. */
  above?: ReactNode;
  /** Between the choice and the table: what can be done with several rows. */
  tools?: ReactNode;
  rowSelection?: TableProps<T>['rowSelection'];
}

/** A list of letters or proceedings of one campaign: its heading, what of it is shown, the rows, more of them. */
export const PaperList = <T extends { id: string }, S extends string>(props: Props<T, S>) => {
  const { campaign } = useCampaign();
  const [, setSearch] = useSearchParams();
  const { pages } = props;
  const shape = useStacked(props.columns, props.width);
  return (
    <NowContext value={campaign?.now ?? null}>
      <PageTitle title={props.title} extra={<CampaignSelect />} />
      {props.above}
      {props.shown && props.show !== undefined && (
        <Segmented<S>
          aria-label={props.showLabel ?? props.title}
          value={props.show}
          options={props.shown}
          onChange={value =>
            setSearch(before => {
              before.set('show', value);
              return before;
            })
          }
          style={{ marginBottom: 12 }}
        />
      )}
      {props.tools}
      {pages.isError && <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      <UpdatedBar count={props.news.count} onShow={props.news.show} />
      <Table
        rowKey="id"
        size="middle"
        {...shape}
        dataSource={pages.data?.pages.flatMap(page => page.items) ?? []}
        loading={pages.isLoading}
        pagination={false}
        locale={{ emptyText: props.empty }}
        {...(props.rowSelection && { rowSelection: props.rowSelection })}
      />
      <MoreButton pages={pages} />
    </NowContext>
  );
};
