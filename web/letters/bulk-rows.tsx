import { Checkbox } from 'antd';
import type { LetterRow } from '../../api/contracts/letters';
import type { LetterException } from '../../domain/codes/task-groups';
import { useText } from '../i18n/use-text';
import { explainError } from '../parts/explain-error';
import type { RowState } from './use-bulk-run';

interface Props {
  letters: LetterRow[];
  codesOf: (id: string) => LetterException[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  shownId: string | undefined;
  onShow: (id: string) => void;
  states: ReadonlyMap<string, RowState>;
  /** Once it has begun nothing more is ticked. */
  isLocked: boolean;
}

/** The letters by unit: ticked or not, why not, and what became of each. */
export const BulkRows = ({
  letters,
  codesOf,
  chosen,
  onChoose,
  shownId,
  onShow,
  states,
  isLocked,
}: Props) => {
  const t = useText();
  const words = t.letters.bulk;
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  const stateText = (state: RowState | undefined): string => {
    if (!state) return '';
    if (state.at !== 'failed') return words.rowState[state.at];
    return words.failedAt(t.names.letterCommand[state.command], explainError(state.error, t));
  };
  const byUnit = [...letters].sort((a, b) => a.toUnit.name.localeCompare(b.toUnit.name, 'zh-CN'));
  return (
    <ul className="bulk-rows" tabIndex={0} aria-label={words.list}>
      {byUnit.map(letter => (
        <li key={letter.id} className={letter.id === shownId ? 'is-shown' : undefined}>
          <Checkbox
            checked={chosen.has(letter.id)}
            disabled={isLocked}
            onChange={event => toggle(letter.id, event.target.checked)}
            aria-label={words.one(letter.toUnit.name, t.names.letterKind[letter.kind])}
          />
          <button type="button" className="bulk-row" onClick={() => onShow(letter.id)}>
            <span>{letter.toUnit.name}</span>
            <span className="bulk-note">
              {letter.number ?? t.names.letterKind[letter.kind]} · {t.letters.count(letter.itemCount)}
              {codesOf(letter.id).map(code => (
                <span key={code} className="chip">
                  {t.names.letterException[code]}
                </span>
              ))}
            </span>
          </button>
          <span className={`bulk-state is-${states.get(letter.id)?.at ?? 'none'}`}>
            {stateText(states.get(letter.id))}
          </span>
        </li>
      ))}
    </ul>
  );
};
