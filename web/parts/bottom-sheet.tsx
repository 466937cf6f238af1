import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../i18n/use-text';
import './bottom-sheet.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet at the foot of a telephone: the browser's own dialog, which keeps the focus, closes by Escape and gives it back. */
export const BottomSheet = ({ title, onClose, children }: Props) => {
  const t = useText();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return createPortal(
    <dialog
      ref={sheet}
      className="bottom-sheet"
      aria-label={title}
      onClose={onClose}
      // A press beside it closes it; none reaches what the sheet was opened from.
      onClick={event => {
        event.stopPropagation();
        if (event.target === sheet.current) sheet.current.close();
      }}
    >
      <div className="bottom-sheet-body">
        <strong>{title}</strong>
        {children}
        <button type="button" className="bottom-sheet-close" onClick={() => sheet.current?.close()}>
          {t.shell.close}
        </button>
      </div>
    </dialog>,
    document.body,
  );
};
