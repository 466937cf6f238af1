import { Button, Flex, Select } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { UnitDialog } from './unit-dialog';
import { foldedSearch } from '../parts/folded-search';

/** A name that the registry does not know, or that stands for several: a proposed unit, others, a new one, or none. */
export const UnitControl = ({ name, proposals }: { name: string; proposals: string[] }) => {
  const t = useText();
  const { draft, change } = useDraftTools();
  const [chosen, setChosen] = useState<string[]>([]);
  const [isCreating, setIsCreating] = useState(false);
  const take = (unitIds: string[]): void =>
    change(answers => ({ ...answers, units: { ...answers.units, [name]: { kind: 'units', unitIds } } }));
  const proposed = draft.units.filter(unit => proposals.includes(unit.id));
  return (
    <Flex gap={8} wrap>
      {proposed.slice(0, 3).map(unit => (
        <Button key={unit.id} size="small" type="primary" ghost onClick={() => take([unit.id])}>
          {t.drafts.unit.takeProposal(unit.name)}
        </Button>
      ))}
      <Select<string[]>
        size="small"
        mode="multiple"
        aria-label={t.drafts.unit.chooseLabel(name)}
        placeholder={t.drafts.unit.choose}
        showSearch={foldedSearch}
        options={draft.units.map(unit => ({ value: unit.id, label: unit.name }))}
        value={chosen}
        onChange={setChosen}
        style={{ minWidth: 220 }}
        maxTagCount={4}
      />
      <Button size="small" disabled={chosen.length === 0} onClick={() => take(chosen)}>
        {t.shell.confirm}
      </Button>
      <Button size="small" onClick={() => setIsCreating(true)}>
        {t.drafts.unit.create}
      </Button>
      <Button
        size="small"
        type="text"
        onClick={() =>
          change(answers => ({ ...answers, units: { ...answers.units, [name]: { kind: 'ignore' } } }))
        }
      >
        {t.drafts.unit.ignore}
      </Button>
      {isCreating && (
        <UnitDialog name={name} onCreated={id => take([id])} onClose={() => setIsCreating(false)} />
      )}
    </Flex>
  );
};
