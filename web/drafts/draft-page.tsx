import { Alert, Button, Drawer, Flex, Grid, Typography } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';
import { PageTitle } from '../parts/page-title';
import { AnsweredPanel } from './answered-panel';
import { AssignmentPanel } from './assignment-panel';
import { DraftContext } from './draft-context';
import { LaunchPanel } from './launch-panel';
import { LinksPanel } from './links-panel';
import { MissingPanel } from './missing-panel';
import { PolicyPanel } from './policy-panel';
import { SaveNote } from './save-note';
import { SourceText } from './source-text';
import { TimetablePanel } from './timetable-panel';
import { useDraft, type AnswersChange, type SaveState } from './use-draft';

interface Props {
  draft: DraftView;
  change: (change: AnswersChange) => void;
  state: SaveState;
  onRetry: () => void;
}

const LoadedDraft = ({ draft, change, state, onRetry }: Props) => {
  const t = useText();
  const isWide = Grid.useBreakpoint().lg ?? true;
  const [active, setActive] = useState<Span | null>(null);
  const [isSourceOpen, setIsSourceOpen] = useState(false);
  const { plan } = draft;
  const problems = plan.categories.reduce((sum, category) => sum + category.problems.length, 0);
  const show = (span: Span): void => {
    setActive({ ...span });
    setIsSourceOpen(true);
  };
  const source = <SourceText draft={draft} active={active} />;
  return (
    <DraftContext value={{ draft, change, show }}>
      <PageTitle
        title={t.drafts.checking(plan.title)}
        tab={t.drafts.title}
        extra={<SaveNote state={state} onRetry={onRetry} />}
      />
      <Typography.Paragraph type="secondary">
        {t.drafts.counts(plan.categories.length, problems, plan.measures.length, plan.assignments.length)}
        {!isWide && (
          <Button type="link" onClick={() => setIsSourceOpen(true)}>
            {t.drafts.source}
          </Button>
        )}
      </Typography.Paragraph>
      {draft.campaign.status !== 'draft' && (
        <Alert
          type="success"
          showIcon
          title={<Link to={`/campaigns/${encodeURIComponent(draft.campaign.id)}`}>{t.drafts.launched}</Link>}
          className="below-16"
        />
      )}
      <div className={isWide ? 'side-by-side' : ''}>
        {isWide ? (
          <section className="panel source-panel">
            <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
              {t.drafts.source}{' '}
              <Typography.Text type="secondary" style={{ fontWeight: 400, fontSize: 12 }}>
                {t.drafts.sourceHint}
              </Typography.Text>
            </Typography.Title>
            {source}
          </section>
        ) : (
          <Drawer
            open={isSourceOpen}
            onClose={() => setIsSourceOpen(false)}
            title={t.drafts.source}
            size="100%"
          >
            {source}
          </Drawer>
        )}
        <Flex vertical gap={16} style={{ minWidth: 0 }}>
          <PolicyPanel />
          <MissingPanel />
          <AnsweredPanel />
          <LinksPanel key={draft.answers.links === null ? 'proposed' : 'confirmed'} />
          <AssignmentPanel />
          <TimetablePanel />
          <LaunchPanel />
        </Flex>
      </div>
    </DraftContext>
  );
};

/** What was read of a plan beside its source; what is missing is answered here, then it is launched. */
export const DraftPage = () => {
  const { id = '' } = useParams();
  const { query, change, state, retry } = useDraft(id);
  return (
    <Loaded query={query}>
      {draft => <LoadedDraft draft={draft} change={change} state={state} onRetry={retry} />}
    </Loaded>
  );
};
