import { Button, Flex, Select } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { changeAssignment } from './change-assignment';
import { useDraftTools } from './draft-context';
import { foldedSearch } from '../parts/folded-search';

/** 「等」: the list is complete as it stands, or with the units that are added here. */
export const ListControl = ({ assignment }: { assignment: number }) => {
  const t = useText();
  const { draft, change } = useDraftTools();
  const [added, setAdded] = useState<string[]>([]);
  const written = draft.plan.assignments[assignment]?.responsible ?? [];
  return (
    <Flex gap={8} wrap>
      <Button
        size="small"
        type="primary"
        ghost
        onClick={() => change(changeAssignment(assignment, { isListComplete: true }))}
      >
        {t.drafts.listComplete}
      </Button>
      <Select<string[]>
        size="small"
        mode="multiple"
        aria-label={t.drafts.added}
        placeholder={t.drafts.added}
        showSearch={foldedSearch}
        options={draft.units.map(unit => ({ value: unit.name, label: unit.name }))}
        value={added}
        onChange={setAdded}
        style={{ minWidth: 240 }}
      />
      <Button
        size="small"
        disabled={added.length === 0}
        onClick={() =>
          change(changeAssignment(assignment, { responsible: [...written, ...added], isListComplete: true }))
        }
      >
        {t.drafts.complete}
      </Button>
    </Flex>
  );
};
