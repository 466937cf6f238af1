import { useEffect, useState, type RefObject } from 'react';

/** Of so few parts all are near. */
const few = 12;

/** Which parts of a scrolled text (`data-chunk`) lie in view or close to it. */
export const useNear = (
  scroller: RefObject<HTMLElement | null>,
  count: number,
): ((at: number) => boolean) => {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    const root = scroller.current;
    if (!root || count <= few) return;
    const observer = new IntersectionObserver(
      entries =>
        setNear(before => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const at = Number((target as HTMLElement).dataset['chunk']);
            if (isIntersecting) after.add(at);
            else after.delete(at);
          }
          return after;
        }),
      { root, rootMargin: '1200px 0px' },
    );
    for (const part of root.querySelectorAll('[data-chunk]')) observer.observe(part);
    return () => observer.disconnect();
  }, [scroller, count]);
  return at => count <= few || near.has(at);
};
