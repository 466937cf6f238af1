import type { Choice, Filled } from './choice';
import { ChoiceField } from './choice-field';

interface Props {
  choice: Choice;
  /** From 1; the key that chooses it, up to 9. */
  number: number;
  /** The group of radio buttons. */
  group: string;
  isChosen: boolean;
  filled: Filled;
  onChoose: () => void;
  onFill: (part: Partial<Filled>) => void;
}

/** One answer as a large row; what is to be filled in with it opens under it. */
export const ChoiceRow = ({ choice, number, group, isChosen, filled, onChoose, onFill }: Props) => {
  const { hints, asks } = choice;
  return (
    <div className={`choice-row${isChosen ? ' is-chosen' : ''}`}>
      <label>
        <input type="radio" name={group} value={choice.id} checked={isChosen} onChange={onChoose} />
        <span className="choice-words">
          {choice.title}
          {choice.note && <span className="choice-note">{choice.note}</span>}
        </span>
        {number <= 9 && <kbd aria-hidden="true">{number}</kbd>}
      </label>
      {hints && (
        <div className="choice-hints">
          {hints.label}{' '}
          {hints.units.map(unit => (
            <button
              key={unit.id}
              type="button"
              aria-pressed={isChosen && filled.units.includes(unit.id)}
              onClick={() => {
                onChoose();
                onFill({
                  units: filled.units.includes(unit.id)
                    ? filled.units.filter(id => id !== unit.id)
                    : [...filled.units, unit.id],
                });
              }}
            >
              {unit.name}
            </button>
          ))}
        </div>
      )}
      {isChosen && asks && <ChoiceField asks={asks} filled={filled} onFill={onFill} />}
    </div>
  );
};
