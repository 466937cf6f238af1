import { SearchOutlined } from '@ant-design/icons';
import { App } from 'antd';
import { useEffect, useState, type ComponentType } from 'react';
import { useText } from '../i18n/use-text';

type Dialog = ComponentType<{ onClose: () => void }>;

const keys = /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘K' : 'Ctrl K';

/** The way to the search, by a press or Ctrl-K (⌘K); the dialog comes with its own script. */
export const SearchButton = () => {
  const t = useText();
  const { message } = App.useApp();
  const [isOpen, setIsOpen] = useState(false);
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (!isOpen || Dialog) return;
    void import('./search-dialog.js').then(
      found => setDialog(() => found.SearchDialog),
      () => {
        setIsOpen(false);
        message.error(t.shell.error.offline);
      },
    );
  }, [isOpen, Dialog, message, t]);
  return (
    <>
      <button
        type="button"
        className="top-tool top-search"
        aria-label={`${t.shell.search} ${keys}`}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <SearchOutlined aria-hidden />
        <span className="top-search-words">
          {t.shell.search} <kbd>{keys}</kbd>
        </span>
      </button>
      {isOpen && Dialog && <Dialog onClose={() => setIsOpen(false)} />}
    </>
  );
};
