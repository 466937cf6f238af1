import { useEffect, useRef } from 'react';
import { useText } from '../i18n/use-text';
import type { Group, Option } from './found-groups';

interface Props {
  id: string;
  groups: readonly Group[];
  active: Option | undefined;
  /** What is shown is older than what was typed. */
  isStale: boolean;
  onPoint: (option: Option) => void;
  onOpen: (option: Option) => void;
}

/** The id of an option in the page; ids of cases hold characters that no selector likes, which an attribute may. */
export const optionId = (listId: string, option: Option): string => `${listId}-${option.id}`;

/** What was found, under its kinds: the list that the field above works with. */
export const SearchResults = ({ id, groups, active, isStale, onPoint, onOpen }: Props) => {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t.search.results}
      className={`search-list${isStale ? ' is-stale' : ''}`}
      aria-busy={isStale}
    >
      {groups.map(({ kind, options, hasMore }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} className="search-kind" role="presentation">
            {t.search.kinds[kind]}
          </div>
          {options.map(option => (
            <div
              key={option.id}
              id={optionId(id, option)}
              role="option"
              aria-selected={option === active}
              className="search-option"
              // The focus stays in the field.
              onMouseDown={event => event.preventDefault()}
              onMouseMove={() => option !== active && onPoint(option)}
              onClick={() => onOpen(option)}
            >
              <span className="search-label">{option.label}</span>
              {option.detail && <span className="search-detail">{option.detail}</span>}
            </div>
          ))}
          {hasMore && (
            <div className="search-more" role="presentation">
              {t.search.moreOf}
            </div>
          )}
        </div>
      ))}
    </div>
  );
};
