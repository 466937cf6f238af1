import { ownAssignments, type FoundAssignment } from './assignments';
import { takeVerb } from './assignment-words';
import { bracketsIn } from './brackets';
import type { CleanText } from './clean-text';
import { isCollective } from './collective';
import { apart, without } from './cut-ranges';
import { ownNorm, titleNorm, titleRangeOf, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { readAssignmentWords, type AssignmentWords, type Piece } from './read-assignment';
import { cutOutsideBrackets } from './units';
import { isUnitName } from './unit-name';

/** Who is named above a task: in its heading, or as its heading. */
export interface Head {
  range: Range;
  /** What a bracket behind the heading says; without it the heading itself is the unit. */
  words?: AssignmentWords;
}

const isUnit = (name: string): boolean => name.length >= 2 && name.length <= 30 && isUnitName(name);

const namesIn = (text: string): string[] => cutOutsideBrackets(text, char => /[、,;\s]/.test(char));

const township = /[乡镇村]$|街道$/;

/** 「县林业局」 as a heading: the units that what stands under it is for; `null` for any other heading. */
export const headUnits = (clean: CleanText, node: OutlineNode): Range | null => {
  if (node.kind === 'root' || node.children.length === 0) return null;
  const title = titleNorm(clean, node);
  if (title.length < 3 || title.length > 40 || ownNorm(clean, node).trim().length > title.length + 1)
    return null;
  const names = namesIn(title);
  return names.length > 0 && names.every(isUnit) ? titleRangeOf(clean, node) : null;
};

/** 「(县商务局、县工信局)」 behind a sentence: nothing but units, at least one of them no township (which may be a place). */
const bareGroups = (clean: CleanText, node: OutlineNode): { inner: Range; range: Range }[] =>
  node.parts.flatMap(part =>
    bracketsIn(clean.norm, part.start, part.end)
      .filter(({ inner, end }) => {
        const names = namesIn(clean.norm.slice(inner.start, inner.end));
        const isEnd = /^[\s。;]*(?:$|\n)/.test(clean.norm.slice(end, Math.min(part.end, end + 10)));
        return (
          isEnd &&
          names.length > 0 &&
          names.every(one => isUnit(one.replace(/等$/, ''))) &&
          names.some(one => !township.test(one))
        );
      })
      .map(({ inner, start, end }) => ({ inner, range: { start, end } })),
  );

const said = /^(?:由)?([^,;:。]{2,60}?)(牵头|负责|具体负责|承担|承办|会同|要|应当?|须|:)(?=.{2})/;

/** 「县水利局负责水库值守。」: the units at the head of a sentence that says what they do. */
const unitsAtHead = (norm: string, sentence: Range): { range: Range; isLead: boolean } | null => {
  const text = norm.slice(sentence.start, sentence.end);
  const skip = text.length - text.trimStart().length;
  const match = said.exec(text.trimStart());
  if (!match) return null;
  const names = namesIn(match[1]!);
  const isName = (one: string) => isUnit(takeVerb(one).name || one) && !/[的了在]/.test(one);
  // 「各单位要…」 asks everybody for the same, 「以上单位要…」 those above.
  if (/^(?:以上|上述|前述|被)/.test(match[1]!)) return null;
  if (names.length === 0 || !names.every(isName)) return null;
  if (names.every(isCollective) && !/负责|牵头|承/.test(match[2]!)) return null;
  const start = sentence.start + skip + text.trimStart().indexOf(match[1]!);
  return { range: { start, end: start + match[1]!.length }, isLead: match[2] === '牵头' };
};

const sentencesIn = (norm: string, part: Range): Range[] => {
  const found: Range[] = [];
  let { start } = part;
  for (let at = part.start; at < part.end; at++) {
    if (!'。;\n'.includes(norm[at]!)) continue;
    if (norm.slice(start, at).trim()) found.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (norm.slice(start, part.end).trim()) found.push({ start, end: part.end });
  return found;
};

/** Each sentence that begins with its unit is a task; one that does not goes on with the one before it, or before the first. */
const sentenceTasks = (clean: CleanText, node: OutlineNode): FoundAssignment[] => {
  const tasks: FoundAssignment[] = [];
  const before: Range[] = [];
  for (const sentence of node.parts.flatMap(part => sentencesIn(clean.norm, part))) {
    const head = unitsAtHead(clean.norm, sentence);
    const last = tasks.at(-1);
    if (!head) (last?.texts ?? before).push(sentence);
    else {
      const piece: Piece = { range: head.range, role: head.isLead ? 'lead' : 'responsible' };
      const words = readAssignmentWords(clean, [piece]);
      // 「县司法局:…」 on a line of its own has no part in the sentences above it.
      const isLabel = clean.norm[head.range.end] === ':' && clean.norm[sentence.start - 1] === '\n';
      const above = isLabel ? before.splice(0) : [];
      if (above.some(one => clean.norm[one.end - 1] === '。'))
        tasks.push({
          node,
          label: node.label,
          words: readAssignmentWords(clean, []),
          texts: above,
          range: above[0]!,
        });
      else before.push(...above);
      tasks.push({ node, label: node.label, words, texts: [...before.splice(0), sentence], range: sentence });
    }
  }
  return tasks;
};

/** The tasks that a part of a document carries itself. */
export const ownTasks = (
  clean: CleanText,
  node: OutlineNode,
  isDivision: boolean,
): readonly FoundAssignment[] => {
  const own = ownAssignments(clean, node);
  if (own.length > 0 || !isDivision) return own;
  const bare = bareGroups(clean, node);
  if (bare.length === 0) return sentenceTasks(clean, node);
  const free = without(node.parts, apart(bare.map(one => one.range)));
  return bare.map(({ inner, range }, index) => {
    const from = bare[index - 1]?.range.end ?? -1;
    const to = index + 1 < bare.length ? range.start : Number.POSITIVE_INFINITY;
    return {
      node,
      label: node.label,
      words: readAssignmentWords(clean, [{ range: inner, role: null }]),
      texts: free.filter(one => one.start >= from && one.end <= to),
      range,
    };
  });
};

/** A task with what its heading says and it does not say itself. */
export const withHead = (
  clean: CleanText,
  {
    node,
    texts,
    head,
    found,
  }: { node: OutlineNode; texts: Range[]; head: Head | null; found?: FoundAssignment },
): FoundAssignment => {
  const above =
    head && (head.words ?? readAssignmentWords(clean, [{ range: head.range, role: 'responsible' }]));
  if (!found)
    return { node, label: node.label, words: above!, texts, range: { start: node.start, end: node.end } };
  if (!above) return { ...found, texts };
  const { words } = found;
  const isNamed = words.leads.length + words.responsible.length > 0;
  return {
    ...found,
    texts,
    words: {
      ...words,
      leads: words.leads.length > 0 ? words.leads : above.leads,
      responsible: isNamed ? words.responsible : above.responsible,
      officers: words.officers.length > 0 ? words.officers : above.officers,
      deadline: words.deadline ?? above.deadline,
    },
  };
};
