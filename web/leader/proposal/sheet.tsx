import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text';

/** What rises from the foot of a telephone and stands in the middle of a screen; it keeps the focus and closes by Escape. */
export const Sheet = ({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) => {
  const t = useText();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className="proposal-sheet"
      aria-labelledby="proposal-sheet-title"
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id="proposal-sheet-title">{title}</h2>
        <button type="button" className="proposal-plain" onClick={onClose} aria-label={t.proposal.close}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
};
