import { unsentStatuses } from '../../domain/codes/letter';
import { Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { listLetters, type LetterRow } from '../../api/contracts/letters';
import { useCampaign } from '../campaigns/use-campaign';
import { useText } from '../i18n/use-text';
import { useHeldPages } from '../live/use-held';
import { Moment } from '../parts/day';
import { PaperDue } from '../parts/paper-due';
import { PaperList } from '../parts/paper-list';
import { pathOfLetter } from '../parts/paths';
import { useShow } from '../parts/use-show';
import { useAbility } from '../session/use-session';
import { bulkMost, isForBulk } from './bulk';
import { BulkBar } from './bulk-bar';
import { LettersToAcknowledge } from './letters-to-acknowledge';

type Show = 'to-handle' | 'all';

/** 函件: what the office has to sign, number and deliver; what a unit has received. */
export const LettersPage = () => {
  const t = useText();
  const mayHandle = useAbility()('handle-letters');
  const { campaign } = useCampaign();
  const show = useShow<Show>(['to-handle', 'all'], mayHandle ? 'to-handle' : 'all');
  const { pages, news } = useHeldPages(listLetters, {
    enabled: campaign !== undefined,
    query: {
      campaignId: campaign?.id,
      ...(show === 'to-handle' && { status: [...unsentStatuses] }),
      // Whoever handles them sees as many as can be handled at once.
      ...(mayHandle && { limit: bulkMost }),
    },
  });
  const letters = pages.data?.pages.flatMap(page => page.items) ?? [];
  const [chosenIds, setChosenIds] = useState<string[]>([]);
  const columns: TableColumnsType<LetterRow> = [
    {
      title: t.letters.kind,
      render: (_, row) => (
        <>
          <Link to={pathOfLetter(row.id)}>
            {t.names.letterKind[row.kind]} · {row.toUnit.name}
          </Link>
          <Typography.Text type="secondary" style={{ display: 'block', fontSize: 12 }}>
            {row.title}
          </Typography.Text>
        </>
      ),
    },
    { title: t.letters.about, width: 90, render: (_, row) => t.letters.count(row.itemCount) },
    { title: t.letters.number, width: 150, render: (_, row) => row.number ?? t.letters.noNumber },
    { title: t.letters.status, width: 110, render: (_, row) => t.names.letterStatus[row.status] },
    {
      title: t.names.letterStatus.delivered,
      width: 150,
      render: (_, row) => (row.deliveredAt ? <Moment at={row.deliveredAt} /> : '—'),
    },
    { title: t.letters.due, width: 200, render: (_, row) => <PaperDue paper={row} /> },
  ];
  return (
    <PaperList<LetterRow, Show>
      title={t.letters.title}
      shown={[
        { value: 'to-handle', label: t.letters.toHandle },
        { value: 'all', label: t.letters.all },
      ]}
      show={show}
      showLabel={t.letters.status}
      pages={pages}
      news={news}
      columns={columns}
      width={760}
      {...(!mayHandle && { tools: <LettersToAcknowledge campaignId={campaign?.id} /> })}
      empty={show === 'to-handle' ? t.letters.emptyToHandle : t.letters.empty}
      {...(campaign &&
        mayHandle && {
          tools: (
            <BulkBar
              key={campaign.id}
              campaignId={campaign.id}
              letters={letters}
              chosenIds={chosenIds}
              onChoose={setChosenIds}
            />
          ),
          rowSelection: {
            selectedRowKeys: chosenIds,
            onChange: keys => setChosenIds(keys.map(String)),
            getTitleCheckboxProps: () => ({ 'aria-label': t.letters.bulk.everything }),
            getCheckboxProps: row => ({
              disabled: !isForBulk(row),
              'aria-label': t.letters.bulk.one(row.toUnit.name, t.names.letterKind[row.kind]),
            }),
          },
        })}
    />
  );
};
