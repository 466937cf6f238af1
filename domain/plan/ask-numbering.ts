import type { GatheredPlan } from './gathered-plan';

/**
 * Asks where the printed numbers of problems jump or come twice: one may have been lost in copying, or been read as a part of the
 * one before it. Numbers may begin anew in each category or go on through all of them.
 */
export const askNumbering = (gathered: GatheredPlan): void => {
  let through = 0;
  for (const category of gathered.categories) {
    let before = 0;
    for (const { ordinal, printed, range } of category.problems) {
      if (printed === 0) continue;
      const isNext = printed === before + 1 || (before === 0 && printed === through + 1);
      if (!isNext)
        gathered.ask({
          code: 'NUMBERING_UNCLEAR',
          message:
            printed <= before
              ? `「${category.title}」中序号 ${printed} 重复或倒退(前一个是 ${before}),请核对有没有漏读、错读的问题`
              : `「${category.title}」中序号由 ${before} 跳到 ${printed},请核对有没有漏读的问题`,
          range,
          about: { problemRef: `${category.ordinal}-${ordinal}` },
        });
      before = printed;
    }
    through = before || through;
  }
};
