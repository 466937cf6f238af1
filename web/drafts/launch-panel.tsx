import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Radio, Typography } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { launchCampaign } from '../../api/contracts/campaigns';
import { call, newKey } from '../client/call';
import { useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';
import { stillDialog } from '../parts/still-dialog';
import { BurdenNote } from './burden-note';
import { useDraftTools } from './draft-context';
import { ProvisionalNote } from './provisional-note';

/** Launches the plan, by the real clock or as a rehearsal, once nothing is missing and a person has confirmed it. */
export const LaunchPanel = () => {
  const t = useText();
  const { draft } = useDraftTools();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [clock, setClock] = useState<'real' | 'rehearsal'>('real');
  const [key] = useState(newKey);
  const words = t.drafts.launch;
  const launch = useMutation({
    mutationFn: () =>
      call(launchCampaign, {
        params: { id: draft.campaign.id },
        body: { clock },
        idempotencyKey: `${key}-${clock}`,
      }),
    onSuccess: async campaign => {
      await client.invalidateQueries();
      void navigate(`/campaigns/${encodeURIComponent(campaign.id)}`);
    },
  });
  const problems = draft.plan.categories.reduce((sum, category) => sum + category.problems.length, 0);
  const confirm = (): void => {
    modal.confirm({
      ...stillDialog,
      title: words.confirmTitle,
      content: clock === 'real' ? words.confirm(problems) : words.confirmRehearsal(problems),
      okText: words.button,
      onOk: () => launch.mutate(),
    });
  };
  if (draft.campaign.status !== 'draft') return null;
  return (
    <section className="panel" aria-label={t.drafts.sections.launch}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.drafts.sections.launch}
      </Typography.Title>
      <Radio.Group
        className="stacked"
        aria-label={words.clock}
        value={clock}
        onChange={event => setClock(event.target.value === 'rehearsal' ? 'rehearsal' : 'real')}
        options={[
          { value: 'real', label: words.real },
          { value: 'rehearsal', label: words.rehearsal },
        ]}
      />
      <div className="above-12">
        <Button type="primary" disabled={!draft.canLaunch} loading={launch.isPending} onClick={confirm}>
          {words.button}
        </Button>{' '}
        {!draft.canLaunch && <Typography.Text type="secondary">{words.waiting}</Typography.Text>}
      </div>
      {draft.canLaunch && <ProvisionalNote campaignId={draft.campaign.id} clock={clock} />}
      {draft.canLaunch && <BurdenNote campaignId={draft.campaign.id} clock={clock} />}
      {launch.isError && <ErrorNotice error={launch.error} />}
    </section>
  );
};
