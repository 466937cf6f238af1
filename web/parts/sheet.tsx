import { useEffect, useId, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../i18n/use-text';
import './sheet.css';

interface Props {
  title: string;
  onClose: () => void;
  /** Only read: a press beside it closes it. Where something is written it would be lost by that. */
  isRead?: boolean;
  children: ReactNode;
}

/**
 * What rises from the foot of a telephone and stands in the middle of a screen: the browser's own dialog, which keeps the focus,
 * closes by Escape and gives the focus back.
 */
export const Sheet = ({ title, onClose, isRead = false, children }: Props) => {
  const t = useText();
  const titleId = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current;
    dialog?.showModal();
    // Taken away while open, as after an act, it gives the focus back as well.
    return () => dialog?.close();
  }, []);
  return createPortal(
    <dialog
      ref={sheet}
      className="sheet"
      aria-labelledby={titleId}
      onClose={event => {
        if (!event.currentTarget.open) onClose();
      }}
      // What is pressed in it is not pressed in what it was opened from.
      onClick={event => {
        event.stopPropagation();
        if (isRead && event.target === sheet.current) sheet.current.close();
      }}
    >
      <div className="sheet-body">
        <header>
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className="sheet-close"
            aria-label={t.shell.close}
            onClick={() => sheet.current?.close()}
          >
            ✕
          </button>
        </header>
        {children}
      </div>
    </dialog>,
    document.body,
  );
};
