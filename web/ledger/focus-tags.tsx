import { useText } from '../i18n/use-text';
import { focusNames, type LedgerFilters } from './filters-in-address';
import './focus-tags.css';

interface Props {
  filters: LedgerFilters;
  onChange: (change: Partial<LedgerFilters>) => void;
}

/** What a link from elsewhere filters by, each to be dropped. */
export const FocusTags = ({ filters, onChange }: Props) => {
  const t = useText();
  const { outcome, owes, late, waits, answeredById } = filters;
  const { focus } = t.ledger;
  const said = {
    outcome:
      outcome.length > 0 && focus.outcome(outcome.map(one => t.names.outcome[one]).join(t.ledger.comma)),
    owes: owes && focus.owes(t.names.obligation[owes]),
    late: late && focus.late[late],
    waits: waits && focus.waits[waits],
    answeredById: answeredById && focus.answeredById,
  };
  return focusNames.flatMap(name => {
    const text = said[name];
    if (!text) return [];
    return [
      <button
        key={name}
        type="button"
        className="focus-tag"
        aria-label={focus.drop(text)}
        onClick={() => onChange({ [name]: name === 'outcome' ? [] : null })}
      >
        {text} <span aria-hidden="true">×</span>
      </button>,
    ];
  });
};
