import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useCampaign } from '../campaigns/use-campaign';
import { useText } from '../i18n/use-text';
import { PlainError } from '../parts/plain-error';
import { useMenu } from '../shell/use-menu';
import { foundGroups, type Option } from './found-groups';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches';
import { optionId, SearchResults } from './search-results';
import './search.css';
import { useFound } from './use-found';

/** 搜索: one field above what it finds; by keyboard throughout, on a telephone over the whole screen. */
export const SearchDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText();
  const words = t.search;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const menu = useMenu();
  const { campaigns } = useCampaign();
  const [typed, setTyped] = useState('');
  const [isComposing, setIsComposing] = useState(false);
  const [recent, setRecent] = useState(recentSearches);
  const [pointed, setPointed] = useState<string | null>(null);
  const { q, found, isFresh, error, retry, askNow } = useFound(typed, isComposing);

  useEffect(() => {
    const own = dialog.current;
    own?.showModal();
    return () => own?.close();
  }, []);

  const groups = found && !error ? foundGroups(found, { q, menu, isOfSeveral: campaigns.length > 1 }, t) : [];
  const options = groups.flatMap(one => one.options);
  const active = options.find(one => one.id === pointed) ?? options[0];
  const isAsking = typed.trim() !== '' && !isFresh && !error;

  const open = (option: Option): void => {
    rememberSearch(q);
    onClose();
    void navigate(option.to);
  };
  const move = (by: number): void => {
    const at = active ? options.indexOf(active) : -1;
    setPointed(options[(at + by + options.length) % options.length]?.id ?? null);
  };
  const onKey = (event: KeyboardEvent): void => {
    // The key that ends a composition chooses characters, no line.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (options.length > 0) move(event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      // What is shown may still be of what was typed before.
      if (isFresh && active) open(active);
      else askNow();
    }
  };
  const type = (text: string): void => {
    setTyped(text);
    setPointed(null);
  };

  return (
    <dialog
      ref={dialog}
      className="search"
      aria-label={words.title}
      onClose={onClose}
      onClick={event => event.target === dialog.current && onClose()}
    >
      <div className="search-head">
        <input
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded={options.length > 0}
          aria-controls={options.length > 0 ? id : undefined}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(id, active)}
          aria-describedby={`${id}-keys`}
          placeholder={words.placeholder}
          value={typed}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={event => type(event.target.value)}
          onCompositionStart={() => setIsComposing(true)}
          onCompositionEnd={() => setIsComposing(false)}
          onKeyDown={onKey}
        />
        <button type="button" className="search-close" onClick={onClose}>
          {t.shell.close}
        </button>
      </div>
      <p className="for-readers" role="status">
        {isAsking ? words.searching : found && !error ? words.count(options.length) : ''}
      </p>
      <div className="search-body">
        {error && <PlainError error={error} retry={{ label: t.shell.retry, act: retry }} />}
        {typed.trim() === '' && (
          <>
            <p className="search-note">{words.hint}</p>
            {recent.length > 0 && (
              <>
                <div className="search-kind">
                  {words.recent}
                  <button
                    type="button"
                    className="search-forget"
                    onClick={() => {
                      forgetSearches();
                      setRecent([]);
                    }}
                  >
                    {words.forget}
                  </button>
                </div>
                {recent.map(one => (
                  <button key={one} type="button" className="search-option" onClick={() => type(one)}>
                    {one}
                  </button>
                ))}
              </>
            )}
          </>
        )}
        {isAsking && options.length === 0 && <p className="search-note">{words.searching}</p>}
        {isFresh && options.length === 0 && (
          <div className="search-note">
            <strong>{words.none(q)}</strong>
            <p>{words.searched}</p>
            <p>{words.instead}</p>
          </div>
        )}
        {options.length > 0 && (
          <SearchResults
            id={id}
            groups={groups}
            active={active}
            isStale={!isFresh}
            onPoint={option => setPointed(option.id)}
            onOpen={open}
          />
        )}
      </div>
      <p className="search-keys" id={`${id}-keys`}>
        {words.keys}
      </p>
    </dialog>
  );
};
