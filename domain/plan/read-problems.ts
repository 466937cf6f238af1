import type { CleanText } from './clean-text';
import { addProblem, type GatheredPlan } from './gathered-plan';
import { enumeratedIn } from './enumerations';
import { headsTable, ownText, titleOf, titleRangeOf, wordsOfField, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { runAtEnd } from './run-at-end';

/** 「附件:1.问题清单」 names an annex, it is no problem. */
export const namesAnnex = (text: string): boolean =>
  text.length <= 50 &&
  // 「走访后没有建立台账」 says what is wrong.
  !/没有|未(?!来)|不|缺|无/.test(text) &&
  /(?:清单|台账|一览表|分解表|分工表|统计表|名单|方案|通知|汇总表)[》。;]*$/.test(text.trim());

const textOfFields = (clean: CleanText, node: OutlineNode): string =>
  node.fields
    .map(wordsOfField)
    .map(({ start, end }) => clean.text.slice(start, end))
    .join('');

/** The words of a node and of everything under it. */
export const fullText = (clean: CleanText, node: OutlineNode): string => {
  const own = ownText(clean, node) || textOfFields(clean, node);
  return [
    own,
    ...node.children.map(child => clean.text.slice(child.start, child.start + 1) && fullText(clean, child)),
  ].join('');
};

/** Where {@link fullText} stands. */
export const fullRanges = (clean: CleanText, node: OutlineNode): Range[] => [
  ...(ownText(clean, node) ? node.parts : node.fields.map(wordsOfField)),
  ...node.children.flatMap(child => fullRanges(clean, child)),
];

const tidy = (text: string): string => text.trim().replace(/^[:：;；,，、\s]+/, '');

const endOf = (node: OutlineNode): Range => ({ start: node.start, end: node.end });

const stops = runAtEnd('[。:;,\\s]');

/** Whether 「一是…二是…」 under a node are problems of their own: only behind a short heading. */
const listedProblems = (clean: CleanText, node: OutlineNode): Range[] => {
  const part = node.parts[0];
  if (!part) return [];
  const { head, items } = enumeratedIn(clean.norm, { start: part.start, end: node.parts.at(-1)!.end });
  const title = clean.norm.slice(head.start, head.end).replace(stops, '');
  return items.length >= 2 && title.length <= 30 && !title.includes('。') ? items : [];
};

/**
 * Reads a section of problems: categories with problems under them, or problems directly under the section, which
 * then make one category under the section's own ordinal and title.
 */
export const readProblems = (clean: CleanText, section: OutlineNode, gathered: GatheredPlan): void => {
  if (section.children.length === 0 && section.tables.length > 0) return;
  const children = section.children.filter(
    child => !namesAnnex(ownText(clean, child)) && !headsTable(clean, child),
  );
  const isCategory = (node: OutlineNode) => node.children.length > 0;
  const lists = new Map(
    children.filter(child => !isCategory(child)).map(child => [child, listedProblems(clean, child)]),
  );
  const isGrouped = children.some(isCategory) || [...lists.values()].some(items => items.length > 0);
  const sectionTitle = titleOf(clean, section);
  if (!isGrouped) {
    const items: { text: string; range: Range; words: Range[]; value: number }[] = children.map(child => ({
      text: tidy(fullText(clean, child)),
      range: endOf(child),
      words: fullRanges(clean, child),
      value: child.value,
    }));
    if (items.length === 0)
      for (const [index, range] of enumeratedSection(clean, section).entries())
        items.push({
          text: tidy(clean.text.slice(range.start, range.end)),
          range,
          words: [range],
          value: index + 1,
        });
    if (items.length === 0) return;
    const category = gathered.addCategory(section.ordinal, '', sectionTitle, endOf(section));
    for (const item of items)
      if (item.text) addProblem(category, item.value, item.text, item.range, item.words);
    return;
  }
  for (const child of children) {
    const category = gathered.addCategory(
      child.ordinal,
      section.ordinal,
      titleOf(clean, child),
      endOf(child),
    );
    for (const problem of child.children)
      addProblem(
        category,
        problem.value,
        tidy(fullText(clean, problem)),
        endOf(problem),
        fullRanges(clean, problem),
      );
    if (child.children.length > 0) continue;
    const listed = lists.get(child) ?? [];
    for (const [index, range] of listed.entries())
      addProblem(category, index + 1, tidy(clean.text.slice(range.start, range.end)), range, [range]);
    if (listed.length === 0)
      addProblem(category, 1, tidy(fullText(clean, child)), endOf(child), fullRanges(clean, child));
  }
};

/** A section without ordinals: its 「一是…二是…」, or each of its paragraphs. */
const enumeratedSection = (clean: CleanText, section: OutlineNode): Range[] => {
  const title = titleRangeOf(clean, section);
  const parts = section.parts
    .map(part => (part.start === title.start ? { start: title.end, end: part.end } : part))
    .filter(part => /[\u4e00-\u9fff]{4}/.test(clean.norm.slice(part.start, part.end)));
  return parts.flatMap(part => {
    const { items } = enumeratedIn(clean.norm, part);
    return items.length > 0 ? items : /[:]$/.test(clean.norm.slice(part.start, part.end)) ? [] : [part];
  });
};
