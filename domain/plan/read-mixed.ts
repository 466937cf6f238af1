import { assignmentsUnder, ownAssignments, wholeText, type FoundAssignment } from './assignments';
import type { CleanText } from './clean-text';
import { apart, without } from './cut-ranges';
import { addProblem, type GatheredPlan, type GatheredCategory } from './gathered-plan';
import {
  headsTable,
  ownNorm,
  titleNorm,
  titleOf,
  titleRangeOf,
  wordsOfField,
  type OutlineNode,
} from './outline-node';
import type { Range } from './page-marks';
import { textOf } from './read-measures';
import { isSectionName, sectionRoleOf } from './section-roles';
import { fullRanges, fullText, namesAnnex } from './read-problems';

const remedial =
  /^(?:进一步|切实|坚决|坚持|持续|全面|严格|认真|加强|强化|加大|加快|完善|健全|建立|落实|开展|组织|推进|提高|提升|规范|抓好|做好|深化|深入|严肃|压实|制定|召开|对|由|按|督促|统筹|突出|明确|实行|优化|补齐|立即|及时|聚焦|围绕|扎实|细化|充分)/;
const deficient =
  /问题|不(?:到位|够|力|实|严|足|高|强|准|精准|规范|及时|完善|健全|彻底|深入|扎实|明显|充分|平衡|全|清|紧|畅|细|牢|好|齐|符|多|大|稳|优|合理|落实|重视)|滞后|缺失|缺乏|薄弱|偏低|偏差|迟缓|缓慢|存在|未(?![来成])|没有|短板|漏洞|欠缺|形式主义|流于形式|违规|违纪|渗漏|渗水|损坏|破损|老化|过期|直排|堵塞|扰民|抄袭|造假|闲置|滞留|超时|停用|拖欠|挂账|停滞|反弹|杂乱|积压|粗放|走过场|淡薄|缺位|松懈|缺漏|缺水|不到[户人]|不明|反映强烈|时有发生|频发|多发/;

/** Whether a heading names what is wrong rather than what is to be done. */
export const looksLikeProblem = (title: string): boolean =>
  /问题[。;]?$/.test(title) || (deficient.test(title) && !remedial.test(title));

/** Whether a heading says what is to be done. */
export const isRemedial = (title: string): boolean => remedial.test(title);

const hasField = (node: OutlineNode, role: 'problem' | 'measure'): boolean =>
  node.fields.some(field => field.role === role);
const isEntryField = (node: OutlineNode): boolean => hasField(node, 'problem') || hasField(node, 'measure');
const plainChildren = (node: OutlineNode): OutlineNode[] => node.children.filter(child => child.via === null);

/** Words of its own, and below them measures with who answers for each: 「(一)收运不均。(1)增开线路。(县城管局,6月底前)」. */
const isOverMeasures = (clean: CleanText, node: OutlineNode): boolean => {
  const children = plainChildren(node);
  return (
    children.length > 0 &&
    !isEntryField(node) &&
    ownNorm(clean, node).trim().length > 0 &&
    ownAssignments(clean, node).length === 0 &&
    children.every(one => one.children.length === 0 && !isEntryField(one)) &&
    children.some(one => ownAssignments(clean, one).length > 0)
  );
};

/** Whether a part's heading or its number (问题一) says that it is a problem. */
export const namesProblem = (clean: CleanText, node: OutlineNode): boolean =>
  looksLikeProblem(titleNorm(clean, node)) || clean.norm.slice(node.start, node.bodyStart).includes('问题');

/** 「生态环境方面问题」: a heading of problems, none itself. */
const namesField = /(?:方面|领域|环节)(?:的|存在的)?(?:主要|突出|具体)?问题$/;

/** Entries of one list are of one kind: where one of them plainly names what is wrong, all do. */
const holdsProblems = (clean: CleanText, holder: OutlineNode): boolean => {
  const entries = plainChildren(holder);
  return (
    entries.some(one => isOverMeasures(clean, one)) &&
    entries.every(one => isOverMeasures(clean, one) || isEntryField(one)) &&
    (namesField.test(titleNorm(clean, holder)) ||
      entries.some(one => isEntryField(one) || namesProblem(clean, one)))
  );
};

/** 「问题3:…」, 「茶园管护粗放。」 over measures with who answers for each: a problem, whatever its measures mend. */
const isProblem = (clean: CleanText, node: OutlineNode): boolean => {
  if (!isOverMeasures(clean, node)) return false;
  const title = titleNorm(clean, node);
  const isNumberedSo = node.kind === 'item' && clean.norm.slice(node.start, node.bodyStart).includes('问题');
  return isNumberedSo || (looksLikeProblem(title) && !/(?:方面|领域|环节|问题)[。;]?$/.test(title));
};

/** A category holds entries; an entry is a problem with what is done about it. */
export const isCategory = (clean: CleanText, node: OutlineNode): boolean => {
  const children = plainChildren(node);
  if (children.length === 0 || isEntryField(node) || isProblem(clean, node)) return false;
  if (children.some(isEntryField) || holdsProblems(clean, node)) return true;
  return children.filter(child => looksLikeProblem(titleNorm(clean, child))).length * 2 > children.length;
};

const sentenceEnd = (norm: string, range: Range): number => {
  const at = norm.slice(range.start, range.end).search(/[。;:]/);
  return at < 0 ? range.end : range.start + at + 1;
};

/** The words that state an entry's problem, and whether its measure is in the same words. */
const problemRanges = (clean: CleanText, node: OutlineNode): { ranges: Range[]; rest: Range | null } => {
  const labelled = node.fields.filter(field => field.role === 'problem');
  if (labelled.length > 0) {
    const listed = node.children.filter(child => child.via === 'problem');
    return {
      ranges: [
        ...labelled.map(wordsOfField),
        ...listed.map(child => ({ start: child.start, end: child.end })),
      ].filter(range => range.end > range.start),
      rest: null,
    };
  }
  const first = node.parts[0];
  if (!first) return { ranges: [], rest: null };
  if (hasField(node, 'measure') || plainChildren(node).length > 0 || node.children.length > 0) {
    const holes = apart(ownAssignments(clean, node).map(found => found.range));
    return {
      ranges: without(node.parts, holes),
      rest: null,
    };
  }
  const end = sentenceEnd(clean.norm, first);
  const isDivided = end < first.end || node.parts.length > 1;
  return {
    ranges: [{ start: first.start, end }],
    rest: isDivided ? { start: end, end: node.parts.at(-1)!.end } : null,
  };
};

const within = (ranges: readonly Range[], limit: Range): Range[] =>
  ranges
    .map(one => ({ start: Math.max(one.start, limit.start), end: Math.min(one.end, limit.end) }))
    .filter(one => one.end > one.start);

/** Words that several assignments share are one measure's. */
const once = (ranges: readonly Range[]): Range[] => [
  ...new Map(ranges.map(one => [`${one.start}-${one.end}`, one])).values(),
];

/** Measures of an entry that nobody answers for, beside others that have somebody. */
const askSilent = (clean: CleanText, node: OutlineNode, ref: string, gathered: GatheredPlan): void => {
  for (const one of plainChildren(node))
    if (ownAssignments(clean, one).length === 0)
      gathered.ask({
        code: 'ASSIGNMENT_MISSING',
        message: `问题 ${ref} 的措施「${one.label}」没有写明由谁负责,请补填`,
        range: { start: one.start, end: one.end },
        about: { problemRef: ref },
      });
};

/** One problem with its measures and who answers for them. */
const readEntry = (
  clean: CleanText,
  node: OutlineNode,
  category: GatheredCategory,
  gathered: GatheredPlan,
  value = node.value,
): void => {
  if (headsTable(clean, node) && !looksLikeProblem(titleNorm(clean, node))) return;
  const { ranges, rest } = problemRanges(clean, node);
  const range = { start: node.start, end: node.end };
  const title = titleOf(clean, node);
  let text = textOf(clean, ranges).replace(/^[:：;；,，、\s]+/, '');
  const words = text ? ranges : fullRanges(clean, node);
  if (hasField(node, 'problem') && node.parts.length > 0 && title && !text) text = title;
  if (!text) text = fullText(clean, node);
  if (!text || namesAnnex(text)) return;
  const ref = addProblem(category, value, text, range, words);
  let found: FoundAssignment[] = assignmentsUnder(clean, node);
  if (rest) found = found.map(one => ({ ...one, texts: within(one.texts, rest) }));
  else if (!hasField(node, 'measure'))
    found = found.map(one =>
      one.node === node ? { ...one, texts: belowTitle(clean, node, one.texts) } : one,
    );
  for (const one of found) gathered.assignments.push({ found: one, measureOrdinal: null, problemRef: ref });
  if (found.length > 0 && isOverMeasures(clean, node)) askSilent(clean, node, ref, gathered);
  const measures =
    found.length > 0
      ? once([...new Set(found.map(one => one.texts))].flat())
      : hasField(node, 'measure')
        ? wholeText(node)
        : [];
  const measure = textOf(clean, measures);
  if (measure) gathered.addMeasure(ref, '', title, measure, range, measures);
  if (found.length === 0 && (measure || plainChildren(node).length > 0))
    gathered.ask({
      code: 'ASSIGNMENT_MISSING',
      message: `问题 ${ref} 的整改措施没有写明由谁负责,请补填牵头单位、责任单位和时限`,
      range,
      about: { problemRef: ref },
    });
};

/** An entry, or the entries under a heading that only holds them together: 「(2)供水方面。①…②…」. */
const readEntries = (
  clean: CleanText,
  node: OutlineNode,
  category: GatheredCategory,
  gathered: GatheredPlan,
): void => {
  const children = plainChildren(node);
  const isHolder =
    children.length > 0 &&
    !isEntryField(node) &&
    ownAssignments(clean, node).length === 0 &&
    children.every(child => hasField(child, 'measure') && ownNorm(clean, child).length > 0);
  if (isHolder) for (const child of children) readEntry(clean, child, category, gathered, 0);
  else readEntry(clean, node, category, gathered);
};

const belowTitle = (clean: CleanText, node: OutlineNode, texts: readonly Range[]): Range[] => {
  const title = titleRangeOf(clean, node);
  const below = texts.filter(one => one.start >= title.end);
  return below.length > 0 ? below : [...texts];
};

/** The kind of number of a section and of its entries, where each has its measures; `null` where it holds anything else. */
export const buildOf = (clean: CleanText, section: OutlineNode): string | null => {
  const entries = plainChildren(section);
  const isBuilt = entries.every(one => isOverMeasures(clean, one) || isEntryField(one));
  const kinds = new Set(entries.map(one => one.kind));
  return isBuilt && kinds.size === 1 ? `${section.kind} ${[...kinds][0]}` : null;
};

/** True when a section's numbered parts are problems with their measures rather than measures. */
export const isMixed = (clean: CleanText, section: OutlineNode): boolean => {
  const children = plainChildren(section);
  if (children.length === 0) return isEntryField(section) && hasField(section, 'problem');
  if (holdsProblems(clean, section)) return true;
  const entries = children.filter(
    child =>
      hasField(child, 'problem') ||
      child.children.some(one => hasField(one, 'problem')) ||
      (hasField(child, 'measure') && ownNorm(clean, child).length > 0) ||
      child.children.some(one => hasField(one, 'measure') && ownNorm(clean, one).length > 0) ||
      /问题[。;]?$/.test(titleNorm(clean, child)) ||
      isCategory(clean, child),
  );
  return entries.length * 2 > children.length;
};

/** Reads a section in which every problem carries its own measures, units and date. */
export const readMixed = (clean: CleanText, section: OutlineNode, gathered: GatheredPlan): void => {
  const children = plainChildren(section);
  const range = { start: section.start, end: section.end };
  let own: GatheredCategory | null = null;
  const ownCategory = () =>
    (own ??= gathered.addCategory(section.ordinal, '', titleOf(clean, section), range));
  const isEntry = isEntryField(section) || ownAssignments(clean, section).length > 0;
  if (children.length === 0 && section.kind !== 'root' && isEntry)
    readEntry(clean, section, ownCategory(), gathered, 1);
  const title = titleNorm(clean, section);
  // 「一、关于…不到位的问题」 with its measures below is an entry, not a list of entries.
  const isOneProblem =
    children.length > 0 &&
    section.kind !== 'root' &&
    !isSectionName(title) &&
    sectionRoleOf(title) !== 'mixed' &&
    looksLikeProblem(title) &&
    !isCategory(clean, section);
  if (isOneProblem) {
    readEntry(clean, section, ownCategory(), gathered, 1);
    return;
  }
  const hasCategories = children.some(child => isCategory(clean, child));
  // Beside a category the parts that are built as it is are categories, too.
  const isLikeCategory = (node: OutlineNode) =>
    plainChildren(node).length > 0 && plainChildren(node).every(one => isOverMeasures(clean, one));
  for (const child of children) {
    if (!isCategory(clean, child) && !(hasCategories && isLikeCategory(child))) {
      readEntry(clean, child, ownCategory(), gathered);
      continue;
    }
    const place = { start: child.start, end: child.end };
    const category = gathered.addCategory(child.ordinal, section.ordinal, titleOf(clean, child), place);
    for (const entry of plainChildren(child)) readEntries(clean, entry, category, gathered);
  }
};
