import type { CleanText } from '../plan/clean-text';
import { walk, type OutlineNode } from '../plan/outline-node';
import { readNumber } from '../deadline/chinese-number';
import type { Marker } from '../plan/markers';
import { rankOf } from '../plan/markers';

const article = /^第[ ]{0,2}([一二三四五六七八九十百〇\d]{1,5})[ ]{0,2}条(?:[ :、]{1,4}|(?=[\u4e00-\u9fff]))/;

/** 「第五条」 at the head of lines, which plans do not have and regulations do: told to the outline as numbers of a list. */
export const markArticles = (clean: CleanText): void => {
  const numbers = clean.numbers as Map<number, Marker>;
  for (const line of clean.lines) {
    const match = article.exec(clean.norm.slice(line.start, Math.min(line.end, line.start + 20)));
    const value = match && readNumber(match[1]!);
    if (match && value)
      numbers.set(line.start, {
        kind: 'item',
        label: `第${match[1]!}条`,
        ordinal: match[1]!,
        value,
        length: match[0].length,
      });
  }
};

/** As clauses are cited: 二3, 第五条, 三(二). */
const nameOf = (node: OutlineNode): string => {
  if (node.kind === 'part') return '';
  if (/^第.+条$/.test(node.label)) return node.label;
  return node.kind === 'heading' || node.kind === 'annex' ? '' : node.label || node.ordinal;
};

const pathOf = (node: OutlineNode): string => {
  const names: string[] = [];
  for (let one: OutlineNode | null = node; one && one.kind !== 'root'; one = one.parent) {
    const name = nameOf(one);
    if (name) names.unshift(name);
    // Articles are numbered through; chapters above them are not cited.
    if (/^第.+条$/.test(name)) break;
  }
  return names.join('');
};

interface Opened {
  start: number;
  bodyStart: number;
  node: OutlineNode;
}

/** Says in which clause a place of the clean text stands: the numbers above it, and which paragraph of the clause where there are several. */
export const clauseFinder = (clean: CleanText, root: OutlineNode): ((at: number) => string) => {
  const opened: Opened[] = [...walk(root)]
    .filter(one => one.kind !== 'root')
    .map(node => ({ start: node.start, bodyStart: node.bodyStart, node }))
    .sort((a, b) => a.start - b.start);
  const heads = new Set(opened.map(one => one.start));
  /** The paragraphs of each clause: lines that no number opens, and the line of its number where more than a heading stands there. */
  const paragraphs = new Map<OutlineNode, number[]>();
  let next = 0;
  let node = root;
  for (const line of clean.lines) {
    while (next < opened.length && opened[next]!.start <= line.start) node = opened[next++]!.node;
    const isHeading = heads.has(line.start) && !/[。;]/.test(clean.norm.slice(line.start, line.end));
    if (!isHeading || rankOf[node.kind as keyof typeof rankOf] === undefined) {
      const own = paragraphs.get(node);
      if (own) own.push(line.start);
      else paragraphs.set(node, [line.start]);
    }
  }
  return at => {
    let [low, high] = [0, opened.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (opened[mid]!.start <= at) low = mid + 1;
      else high = mid;
    }
    const holder = low === 0 ? root : opened[low - 1]!.node;
    const own = paragraphs.get(holder) ?? [];
    const index = own.findLastIndex(start => start <= at);
    const path = pathOf(holder);
    return own.length > 1 && index >= 0 ? `${path}¶${index + 1}` : path;
  };
};
