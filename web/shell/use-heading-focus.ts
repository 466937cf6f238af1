import { useEffect, type RefObject } from 'react';

/** True where nobody has taken the focus elsewhere: it lies where the last page left it, or on a heading that has gone. */
const isFree = (main: HTMLElement): boolean => {
  const at = document.activeElement;
  return at === null || at === document.body || at === main;
};

/**
 * A new page begins at its top, for screen readers and keyboards too: the focus goes to its heading as soon as there is one,
 * unless the reader has begun to do something else.
 */
export const useHeadingFocus = (main: RefObject<HTMLElement | null>, pathname: string): void => {
  useEffect(() => {
    const whole = main.current;
    if (!whole) return;
    window.scrollTo(0, 0);
    whole.focus({ preventScroll: true });
    const look = (): void => {
      const heading = whole.querySelector('h1');
      if (!heading || !isFree(whole)) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(whole, { childList: true, subtree: true });
    const stop = (): void => observer.disconnect();
    document.addEventListener('pointerdown', stop);
    document.addEventListener('keydown', stop);
    return () => {
      stop();
      document.removeEventListener('pointerdown', stop);
      document.removeEventListener('keydown', stop);
    };
  }, [main, pathname]);
};
