import { Button, Select } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { foldedSearch } from '../parts/folded-search';
import { useDraftTools } from './draft-context';
import { EditLine } from './edit-line';
import { UnitTags } from './unit-tags';

interface FieldProps {
  label: string;
  names: readonly string[];
  /** Names of persons, written freely. */
  arePersons?: boolean;
  onSave: (names: string[]) => void;
  onClose: () => void;
}

const UnitsField = ({ label, names, arePersons = false, onSave, onClose }: FieldProps) => {
  const t = useText();
  const { draft } = useDraftTools();
  const [chosen, setChosen] = useState<string[]>([...names]);
  return (
    <>
      <Select<string[]>
        className="choice-field"
        mode={arePersons ? 'tags' : 'multiple'}
        autoFocus
        aria-label={label}
        showSearch={foldedSearch}
        options={[...new Set([...names, ...(arePersons ? [] : draft.units.map(unit => unit.name))])].map(
          value => ({
            value,
            label: value,
          }),
        )}
        value={chosen}
        onChange={setChosen}
      />
      <Button
        size="small"
        type="primary"
        onClick={() => {
          onSave(chosen);
          onClose();
        }}
      >
        {t.shell.confirm}
      </Button>
    </>
  );
};

interface Props {
  label: string;
  names: readonly string[];
  isLead?: boolean;
  arePersons?: boolean;
  onSave: (names: string[]) => void;
  onBack: (() => void) | null;
}

/** A list of units as it was read or corrected. */
export const UnitsLine = ({ label, names, isLead = false, arePersons = false, onSave, onBack }: Props) => (
  <EditLine
    label={label}
    onBack={onBack}
    field={close => (
      <UnitsField label={label} names={names} arePersons={arePersons} onSave={onSave} onClose={close} />
    )}
  >
    <UnitTags names={names} isLead={isLead} arePersons={arePersons} />
  </EditLine>
);
