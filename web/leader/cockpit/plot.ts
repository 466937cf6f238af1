import type { CockpitDay as Day } from '../../../api/contracts/cockpit';

interface Plot {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Sizes of the picture, in its own units: a telephone's is narrow, so that its words stay readable. */
export const plots = {
  wide: { width: 520, height: 190, left: 28, right: 116, top: 10, bottom: 24 },
  narrow: { width: 340, height: 180, left: 24, right: 112, top: 10, bottom: 24 },
} satisfies Record<string, Plot>;

/** Where a day and a number of cases lie in the picture. */
export const scaleOf = (days: readonly Day[], plot: Plot) => {
  const most = Math.max(1, ...days.map(one => Math.max(one.open ?? 0, one.planned)));
  const inner = plot.width - plot.left - plot.right;
  return {
    most,
    x: (index: number): number => plot.left + (index / Math.max(1, days.length - 1)) * inner,
    y: (cases: number): number => plot.top + (1 - cases / most) * (plot.height - plot.top - plot.bottom),
  };
};

/** A line in steps through the days on which a value is known, as the `d` of a path. */
export const stepsOf = (
  days: readonly Day[],
  valueOf: (day: Day) => number | null,
  { x, y }: ReturnType<typeof scaleOf>,
): string => {
  let path = '';
  for (const [index, day] of days.entries()) {
    const value = valueOf(day);
    if (value === null) continue;
    const [to, at] = [x(index).toFixed(1), y(value).toFixed(1)];
    path += path === '' ? `M${to} ${at}` : `H${to}V${at}`;
  }
  return path;
};
