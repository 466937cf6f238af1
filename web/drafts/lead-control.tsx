import { Button, Flex, Select } from 'antd';
import { useText } from '../i18n/use-text';
import { changeAssignment } from './change-assignment';
import { useDraftTools } from './draft-context';
import { foldedSearch } from '../parts/folded-search';

/** Who leads where the plan does not say: the proposed unit, or another. */
export const LeadControl = ({ assignment, proposals }: { assignment: number; proposals: string[] }) => {
  const t = useText();
  const { draft, change } = useDraftTools();
  const take = (name: string): void => change(changeAssignment(assignment, { leads: [name] }));
  return (
    <Flex gap={8} wrap>
      {proposals.map(name => (
        <Button key={name} size="small" type="primary" ghost onClick={() => take(name)}>
          {t.drafts.unit.takeProposal(name)}
        </Button>
      ))}
      <Select<string>
        size="small"
        aria-label={t.drafts.chooseLead}
        placeholder={t.drafts.chooseLead}
        showSearch={foldedSearch}
        options={draft.units.map(unit => ({ value: unit.name, label: unit.name }))}
        onChange={take}
        style={{ width: 240 }}
      />
    </Flex>
  );
};
