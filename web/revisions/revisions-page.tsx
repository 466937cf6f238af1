import { App, Button, Empty, Flex, Select, Typography } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { getRevision, listRevisions, type RevisionView } from '../../api/contracts/revisions';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';
import { PageTitle } from '../parts/page-title';
import { stillDialog } from '../parts/still-dialog';
import { useSession } from '../session/use-session';
import { ImportRevision } from './import-revision';
import { PieceCard } from './piece-card';
import { QuestionList } from './question-list';
import { useRevision } from './use-revision';

const Revision = ({ campaignId, revision }: { campaignId: string; revision: RevisionView }) => {
  const t = useText();
  const { modal } = App.useApp();
  const { data: session } = useSession();
  const all = useRevision(campaignId, revision);
  const mayDecide = (session?.abilities.includes('import-plan') ?? false) && revision.isNewest;
  const tools = mayDecide ? all : null;
  const { pending, approved, rejected } = revision.counts;
  const ready = revision.pieces.filter(
    one => one.decision === 'pending' && one.blockedBy.length === 0 && one.matchKey === null,
  );
  const renumbered = revision.matches.filter(one => one.ref !== one.revisedRef);
  const confirmAll = (): void => {
    modal.confirm({
      ...stillDialog,
      title: t.revisions.approveAllTitle(ready.length),
      okText: t.revisions.approveAll,
      onOk: () => all.approve.mutate(ready),
    });
  };
  return (
    <>
      <section className="panel">
        <Flex justify="space-between" align="center" gap={12} wrap>
          <div>
            <Typography.Text strong>{revision.document}</Typography.Text>
            <div>
              <Typography.Text type="secondary">
                {revision.isNewest ? t.revisions.counts(pending, approved, rejected) : t.revisions.superseded}
              </Typography.Text>
            </div>
            {renumbered.length > 0 && (
              <Typography.Text type="secondary">
                {t.revisions.renumbered}:{renumbered.map(one => `${one.ref} → ${one.revisedRef}`).join('、')}
              </Typography.Text>
            )}
          </div>
          {tools && ready.length > 1 && (
            <Button loading={all.approve.isPending} onClick={confirmAll}>
              {t.revisions.approveAll}({ready.length})
            </Button>
          )}
        </Flex>
      </section>
      <QuestionList revision={revision} tools={tools} />
      {revision.pieces.length === 0 && <Empty description={t.revisions.nothing} />}
      {revision.pieces.map(piece => (
        <PieceCard key={piece.id} piece={piece} tools={tools} />
      ))}
    </>
  );
};

/** 修订方案: a revised text compared with the plan in force, decided piece by piece. */
export const RevisionsPage = () => {
  const t = useText();
  const id = useParams()['id'] ?? '';
  const { data: session } = useSession();
  const [chosen, setChosen] = useState<string>();
  const list = useGet(listRevisions, { params: { id } });
  const rid = chosen ?? list.data?.items[0]?.id;
  const query = useGet(getRevision, { params: { id, rid: rid ?? '' }, enabled: rid !== undefined });
  return (
    <Flex vertical gap={16}>
      <section className="panel">
        <PageTitle
          title={t.revisions.title}
          extra={
            (list.data?.items.length ?? 0) > 1 ? (
              <Select
                aria-label={t.revisions.choose}
                value={rid ?? null}
                onChange={setChosen}
                style={{ minWidth: 220 }}
                options={(list.data?.items ?? []).map(one => ({
                  value: one.id,
                  label: t.revisions.nth(one.ordinal, one.title),
                }))}
              />
            ) : null
          }
        />
        <Typography.Paragraph type="secondary">{t.revisions.hint}</Typography.Paragraph>
        {session?.abilities.includes('import-plan') && <ImportRevision campaignId={id} onRead={setChosen} />}
      </section>
      <Loaded query={list}>
        {({ items }) => (items.length === 0 ? <Empty description={t.revisions.none} /> : null)}
      </Loaded>
      {rid !== undefined && (
        <Loaded query={query}>{revision => <Revision campaignId={id} revision={revision} />}</Loaded>
      )}
    </Flex>
  );
};
