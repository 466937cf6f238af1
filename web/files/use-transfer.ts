import { useEffect, useRef, useState, type RefObject } from 'react';
import { carriesFiles, isMeantAsText, takeTransferred, type Transferred } from './transferred';

/**
 * The field takes what is dropped or pasted in its form. Beside it a drop does nothing: left to itself the browser would open
 * the file in place of the page, and with it everything typed would be gone. Returns whether files are being dragged.
 */
export const useTransfer = (
  zone: RefObject<HTMLElement | null>,
  take: (what: Transferred) => void,
): boolean => {
  const [isNear, setIsNear] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const isOurs = (target: EventTarget | null): boolean => {
      const form = zone.current?.closest('form') ?? zone.current;
      const other = target instanceof Element ? target.closest('.file-field') : null;
      if (other) return other === zone.current;
      return target instanceof Node && (form?.contains(target) ?? false);
    };
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = isOurs(event.target) ? 'copy' : 'none';
      setIsNear(true);
    };
    // Leaving for nothing in the page is leaving the window.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsNear(false);
    };
    const drop = (event: DragEvent): void => {
      setIsNear(false);
      if (!event.dataTransfer || !carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (isOurs(event.target)) latest.current(takeTransferred(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      if (!data || !carriesFiles(data) || isMeantAsText(data, event.target)) return;
      // With the focus nowhere it is meant for the one field of the page.
      const isAlone = event.target === document.body && document.querySelectorAll('.file-field').length === 1;
      if (!isAlone && !isOurs(event.target)) return;
      event.preventDefault();
      latest.current(takeTransferred(data));
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [zone]);
  return isNear;
};
