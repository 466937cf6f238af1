import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface Props {
  /** What the button shows: text, so that it has a name. */
  label: ReactNode;
  className: string;
  children: ReactNode;
}

/** A button that opens a panel of links and buttons: Escape, a press outside, a choice and leaving the page close it. */
export const Disclosure = ({ label, className, children }: Props) => {
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === key;
  const whole = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: Event) => {
      if (!whole.current?.contains(event.target as Node)) setOpenAt(null);
    };
    // What was chosen is done: the panel has served.
    const onClick = (event: Event) => {
      if (panel.current?.contains(event.target as Node)) setOpenAt(null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenAt(null);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, [isOpen]);
  return (
    <div className={`disclosure ${className}`} ref={whole}>
      <button
        type="button"
        ref={button}
        aria-expanded={isOpen}
        onClick={() => setOpenAt(isOpen ? null : key)}
      >
        {label}
      </button>
      {isOpen && (
        <div className="disclosure-panel" ref={panel}>
          {children}
        </div>
      )}
    </div>
  );
};
