import type { Span } from '../../domain/plan/types';

/** Parts that come into view are laid out anew and move what is below them, so that it is looked for again some times. */
const tries = 6;

/** Scrolls a text of parts (`data-chunk`) so that a place of it stands in its upper third. Returns what stops it. */
export const scrollTo = (scroller: HTMLElement, { start }: Span): (() => void) => {
  let left = tries;
  let frame = 0;
  const step = (): void => {
    const parts = [...scroller.querySelectorAll<HTMLElement>('[data-chunk]')];
    const part = parts.filter(one => Number(one.dataset['chunk']) <= start).pop();
    const mark = part?.querySelector('.is-active') ?? part;
    if (!mark) return;
    const off =
      mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top - scroller.clientHeight / 3;
    if (Math.abs(off) > 2) scroller.scrollTop += off;
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(frame);
};
