import { Select } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { foldedSearch } from '../parts/folded-search';
import { useDraftTools } from './draft-context';
import type { PlanName } from './plan-names';
import { isUnits } from './unit-choices';

/** A name that was taken for a unit by a short form or the like: to be checked, and changed where it is wrong. */
export const MatchedName = ({ one }: { one: PlanName }) => {
  const t = useText();
  const { draft, change } = useDraftTools();
  const [isOpen, setIsOpen] = useState(false);
  const words = t.questions.units;
  const ids = draft.matched.flatMap(match => (match.name === one.name ? [match.unit.id] : []));
  const by = one.by ? t.names.matchReason[one.by] : '';
  return (
    <li className="name-row">
      <span>
        {words.taken(one.name, one.units.join('、'), by)}{' '}
        <span className="plain-note">{words.places(one.count)}</span>
      </span>
      {isOpen ? (
        <Select<string>
          className="choice-field"
          autoFocus
          defaultOpen
          aria-label={`${words.change}：${one.name}`}
          showSearch={foldedSearch}
          options={draft.units.map(unit => ({ value: unit.id, label: unit.name }))}
          onChange={id => change(isUnits(one.name, [id]))}
        />
      ) : (
        <span>
          <button
            type="button"
            className="text-button"
            aria-label={`${words.right}：${one.name}`}
            onClick={() => change(isUnits(one.name, ids))}
          >
            {words.right}
          </button>{' '}
          <button
            type="button"
            className="text-button"
            aria-label={`${words.change}：${one.name}`}
            onClick={() => setIsOpen(true)}
          >
            {words.change}
          </button>
        </span>
      )}
    </li>
  );
};
