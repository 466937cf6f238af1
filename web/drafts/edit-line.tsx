import { Button } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../i18n/use-text';

interface Props {
  label: string;
  /** What stands there while nobody edits it. */
  children: ReactNode;
  /** Taken back: what was read holds again; null where nothing was corrected. */
  onBack: (() => void) | null;
  /** The field; it is given what ends the editing. */
  field: (close: () => void) => ReactNode;
}

/** A line of what was read: seen, corrected in place, or taken back to what was read. */
export const EditLine = ({ label, children, onBack, field }: Props) => {
  const t = useText();
  const words = t.questions.result;
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Closed, the keyboard goes on where it was opened.
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div className="result-line">
      <dt>{label}</dt>
      <dd>
        {isOpen ? (
          <>
            {field(() => setIsOpen(false))}
            <Button size="small" onClick={() => setIsOpen(false)}>
              {t.shell.cancel}
            </Button>
          </>
        ) : (
          <>
            {children}{' '}
            <button
              ref={opener}
              type="button"
              className="text-button is-edit"
              aria-label={words.editOf(label)}
              onClick={() => setIsOpen(true)}
            >
              {words.edit}
            </button>
            {onBack && (
              <>
                {' '}
                <span className="plain-note">{words.corrected}</span>{' '}
                <button
                  type="button"
                  className="text-button"
                  aria-label={`${words.back}：${label}`}
                  onClick={onBack}
                >
                  {words.back}
                </button>
              </>
            )}
          </>
        )}
      </dd>
    </div>
  );
};
