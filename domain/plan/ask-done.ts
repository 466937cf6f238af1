import type { CleanText } from './clean-text';
import type { GatheredPlan } from './gathered-plan';
import { walk, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';

/** Labels and columns that say how far a matter has come. */
const progress = /进展|完成情况|落实情况|整改情况|办理情况|销号|办理结果|整改结果|整改成效/;
const done =
  /已(?:经)?(?:全部|全面|按期|如期)?(?:完成|销号|办结|整改到位|整改完|整改完毕|解决)|(?:完成整改|整改完成|完成销号)(?![率时])|^[ ]*(?:完成|销号|是|办结|100%|√)[ ]*$/;
const open = /未完成|未销号|尚未|部分完成|正在|推进中/;

const saysDone = (words: string): boolean => done.test(words) && !open.test(words);

interface Claim extends Range {
  words: string;
}

const fieldClaims = (clean: CleanText, node: OutlineNode): Claim[] =>
  node.fields
    .filter(field => field.role === 'remark' && progress.test(field.word))
    .map(field => ({
      start: field.start,
      end: field.end,
      words: clean.norm.slice(field.bodyStart, Math.min(field.end, field.bodyStart + 200)),
    }))
    .filter(one => saysDone(one.words));

const cellsOf = (row: string): string[] => {
  const separator = row.includes('|') ? '|' : '\t';
  return row.split(separator).map(cell => cell.trim());
};

/** Rows of a table in whose column of progress stands that it is done. */
const rowClaims = (clean: CleanText, node: OutlineNode): Claim[] => {
  const claims: Claim[] = [];
  let columns: number[] = [];
  for (const { start, end } of node.tables) {
    const cells = cellsOf(clean.norm.slice(start, end));
    const heads = cells.flatMap((cell, at) => (cell.length <= 10 && progress.test(cell) ? [at] : []));
    if (heads.length > 0 && cells.every(cell => cell.length <= 16) && !cells.some(saysDone)) columns = heads;
    else {
      const words = columns.map(at => cells[at] ?? '').find(saysDone);
      if (words !== undefined) claims.push({ start, end, words });
    }
  }
  return claims;
};

/**
 * Asks about each problem of which the document itself says that it is done (完成情况:已完成): it is neither opened as if
 * nothing had happened nor left out without a word.
 */
export const askDone = (clean: CleanText, root: OutlineNode, gathered: GatheredPlan): void => {
  const claims = [...walk(root)].flatMap(node => [...fieldClaims(clean, node), ...rowClaims(clean, node)]);
  if (claims.length === 0) return;
  const places: (Range & { ref: string })[] = [
    ...gathered.categories.flatMap(({ ordinal, problems }) =>
      problems.map(one => ({ ...one.range, ref: `${ordinal}-${one.ordinal}` })),
    ),
    ...gathered.assignments.flatMap(({ found, problemRef }) =>
      problemRef ? [{ ...found.range, ref: problemRef }] : [],
    ),
  ].sort((a, b) => a.start - b.start);
  for (const { start, end, words } of claims) {
    // The last that begins before the claim's end: the row's own problem, or the entry that it stands in.
    const ref = places[countBefore(places, end) - 1]?.ref;
    gathered.ask({
      code: 'PROBLEM_DONE',
      message: `${ref ? `问题 ${ref} ` : ''}文中写有「${words.trim().slice(0, 30)}」:照常立项核实后销号,还是不再立项?`,
      range: { start, end },
      ...(ref ? { about: { problemRef: ref } } : {}),
      proposals: ['verify', 'leave-out'],
    });
  }
};

const countBefore = (places: readonly Range[], end: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  return low;
};
