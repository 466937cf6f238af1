import type { CleanText } from './clean-text';
import type { DocumentKind } from './document-kind';
import type { FoundAssignment } from './assignments';
import { addProblem, type GatheredCategory, type GatheredPlan } from './gathered-plan';
import { titleNorm, titleOf, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { readAssignmentWords } from './read-assignment';
import { looksLikeProblem } from './read-mixed';
import { sectionRoleOf } from './section-roles';
import { cutOutsideBrackets } from './units';
import { isUnitName } from './unit-name';

/** Names of units and nothing else. */
const areUnits = (norm: string): boolean => {
  const pieces = cutOutsideBrackets(norm, char => /[、,;\s]/.test(char));
  return norm.length <= 40 && pieces.length > 0 && pieces.every(one => one.length > 1 && isUnitName(one));
};

/** The first paragraph of a node: what comes below it in the same breath is the document's, not the item's. */
const firstLine = (clean: CleanText, node: OutlineNode): Range | null => {
  const part = node.parts[0];
  if (!part) return null;
  const end = clean.norm.indexOf('\n', part.start);
  return { start: part.start, end: end < 0 || end > part.end ? part.end : end };
};

const assigned = (clean: CleanText, node: OutlineNode, units: Range, text: Range): FoundAssignment => ({
  node,
  label: node.label,
  words: readAssignmentWords(clean, [{ range: units, role: 'responsible' }]),
  texts: [text],
  range: units,
});

interface Item {
  node: OutlineNode;
  text: Range;
  units: Range | null;
}

/** 「县住建局:停车场项目滞后。」: the unit in front answers for what follows. */
const itemOf = (clean: CleanText, node: OutlineNode): Item | null => {
  const line = firstLine(clean, node);
  if (!line) return null;
  const colon = clean.norm.slice(line.start, Math.min(line.end, line.start + 42)).indexOf(':');
  const units = { start: line.start, end: line.start + colon };
  if (colon > 0 && areUnits(clean.norm.slice(units.start, units.end).trim()))
    return { node, units, text: { start: units.end + 1, end: line.end } };
  return { node, units: null, text: line };
};

const add = (clean: CleanText, category: GatheredCategory, item: Item, gathered: GatheredPlan): void => {
  const text = clean.text.slice(item.text.start, item.text.end).trim();
  if (!text) return;
  const { node } = item;
  const ref = addProblem(category, node.value, text, { start: node.start, end: node.end }, [item.text]);
  if (item.units)
    gathered.assignments.push({
      found: assigned(clean, node, item.units, item.text),
      measureOrdinal: null,
      problemRef: ref,
    });
};

/**
 * Lists that say who answers by their form only: headings that are names of units with the problems under them, problems behind a
 * unit and a colon; in a circular (通报) also problems that name nobody, who are then asked for. For documents in which nothing
 * else was found.
 */
export const readNamedLists = (
  clean: CleanText,
  root: OutlineNode,
  kind: DocumentKind | null,
  gathered: GatheredPlan,
): void => {
  const nodes = root.children.filter(
    one => one.kind === 'cn' && sectionRoleOf(titleNorm(clean, one)) === null,
  );
  const headed = nodes.filter(one => one.children.length > 0 && areUnits(titleNorm(clean, one)));
  for (const node of headed) {
    const heading = firstLine(clean, node);
    if (!heading) continue;
    const range = { start: node.start, end: node.end };
    const category = gathered.addCategory(node.ordinal, '', titleOf(clean, node), range);
    for (const child of node.children) {
      const text = firstLine(clean, child);
      if (text) add(clean, category, { node: child, text, units: heading }, gathered);
    }
  }
  if (headed.length > 0) return;
  const items = nodes.filter(one => one.children.length === 0).flatMap(one => itemOf(clean, one) ?? []);
  const named = items.filter(one => one.units);
  const wrong = items.filter(one => looksLikeProblem(clean.norm.slice(one.text.start, one.text.end)));
  const isList = kind === 'list' && wrong.length * 2 >= items.length;
  if (items.length < 2 || (named.length * 2 < items.length && !isList)) return;
  const range = { start: items[0]!.node.start, end: items.at(-1)!.node.end };
  const category = gathered.addCategory('一', '', '', range);
  for (const item of items) add(clean, category, item, gathered);
};
