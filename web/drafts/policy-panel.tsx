import { Select, Typography } from 'antd';
import { listPolicies } from '../../api/contracts/rules-endpoints';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { policyLine } from './policy-line';
import { usePolicy } from './use-policy';

const standard = 'default';

/** Under which policy (督办策略) the plan is launched: chosen by name in its newest version, with what it means in one line. */
export const PolicyPanel = () => {
  const t = useText();
  const { draft, change } = useDraftTools();
  const { data } = useGet(listPolicies);
  const rules = usePolicy(draft);
  const { id, version } = draft.campaign.policy;
  const nameOf = (one: string): string =>
    Object.entries(t.names.policy).find(([code]) => code === one)?.[1] ?? one;
  // The draft keeps the version that it has; of the others the newest is taken.
  const newest = new Map<string, number>();
  for (const one of data?.items ?? []) newest.set(one.id, Math.max(one.version, newest.get(one.id) ?? 0));
  newest.set(id, version);
  const choose = (chosen: string): void =>
    change(({ policyId: _, ...before }) => (chosen === standard ? before : { ...before, policyId: chosen }));
  return (
    <section className="panel" id="policy" aria-label={t.drafts.sections.policy}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.drafts.sections.policy}
      </Typography.Title>
      <Select
        aria-label={t.drafts.sections.policy}
        value={id}
        onChange={choose}
        disabled={draft.campaign.status !== 'draft'}
        options={[...newest].map(([value, latest]) => ({ value, label: `${nameOf(value)} v${latest}` }))}
        style={{ minWidth: 220, maxWidth: '100%' }}
      />
      <Typography.Paragraph type="secondary" style={{ margin: '8px 0 0' }}>
        {rules && policyLine(rules, t)}
      </Typography.Paragraph>
      {rules?.rectification?.major && (
        <Typography.Paragraph type="secondary" style={{ margin: '4px 0 0' }}>
          {t.drafts.policy.majorHint(draft.answers.major?.length ?? 0)}
        </Typography.Paragraph>
      )}
    </section>
  );
};
