import type { CleanText } from './clean-text';
import type { GatheredPlan } from './gathered-plan';
import { titleOf, walk, type OutlineNode } from './outline-node';
import { cutText } from '../storable';

/** Numbers of more lists than this are not looked at one by one. */
const MOST = 50;

/** Problems: numbers may begin anew in each category or go on through all of them. */
const askProblems = (gathered: GatheredPlan): void => {
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

/** Kinds of numbers of which each list counts from one, or on from the list before. */
const counted = new Set<OutlineNode['kind']>(['part', 'cn', 'cnp', 'ar', 'item']);

/** Sections, categories, measures: whatever is numbered and is no problem. */
const askOutline = (clean: CleanText, root: OutlineNode, gathered: GatheredPlan): void => {
  const problems = new Set(gathered.categories.flatMap(one => one.problems.map(({ range }) => range.start)));
  const last = new Map<OutlineNode['kind'], number>();
  let count = 0;
  for (const node of walk(root)) {
    let before: OutlineNode | null = null;
    for (const child of node.children) {
      if (!counted.has(child.kind)) continue;
      const isFirst = before?.kind !== child.kind;
      const expected = isFirst ? (last.get(child.kind) ?? 0) + 1 : before!.value + 1;
      last.set(child.kind, child.value);
      const from = isFirst ? 0 : before!.value;
      before = child;
      if (child.value === expected || child.value === 1 || problems.has(child.start)) continue;
      if (++count > MOST) return;
      gathered.ask({
        code: 'NUMBERING_UNCLEAR',
        message: `「${child.label} ${cutText(titleOf(clean, child), 20)}」的序号与前面接不上(前一个是 ${from}),请核对有没有漏读、错读的内容`,
        range: { start: child.start, end: child.end },
      });
    }
  }
};

/** A number at the head of a line which may also be a decimal of the line before. */
const askDoubtful = (clean: CleanText, gathered: GatheredPlan): void => {
  for (const start of clean.doubtful.slice(0, MOST)) {
    const end = clean.norm.indexOf('\n', start);
    const range = { start, end: end < 0 ? clean.norm.length : end };
    gathered.ask({
      code: 'NUMBERING_UNCLEAR',
      message: `「${clean.text.slice(start, Math.min(range.end, start + 20))}」行首的数字读作序号,也可能是上一行的小数,请核对`,
      range,
    });
  }
};

/**
 * Asks where printed numbers jump or come twice: something may have been lost in copying, or been read as a part of what
 * stands before it.
 */
export const askNumbering = (clean: CleanText, root: OutlineNode, gathered: GatheredPlan): void => {
  askProblems(gathered);
  askOutline(clean, root, gathered);
  askDoubtful(clean, gathered);
};
