import { assignmentsUnder } from './assignments';
import type { CleanText } from './clean-text';
import { isUnitRole } from './field-role';
import type { GatheredPlan } from './gathered-plan';
import { titleNorm, walk, type OutlineNode } from './outline-node';
import { readMeasure, readMeasures } from './read-measures';
import {
  buildOf,
  isCategory,
  isMixed,
  isRemedial,
  looksLikeProblem,
  namesProblem,
  readMixed,
} from './read-mixed';
import { readProblems } from './read-problems';
import { readTables } from './table/read-tables';
import { isSectionName, sectionRoleOf, type SectionRole } from './section-roles';

/** A section of the plan with what it is for; `null` where its heading does not say. */
export interface PlanSection {
  node: OutlineNode;
  role: SectionRole | null;
}

const canHold = (node: OutlineNode): boolean =>
  ['root', 'annex', 'part', 'heading', 'cn'].includes(node.kind);

/** The plan's sections in order: the headings that say what stands under them, and the rest. */
const sectionsOf = (clean: CleanText, root: OutlineNode): PlanSection[] => {
  const sections: PlanSection[] = [];
  const visit = (node: OutlineNode): void => {
    for (const child of node.children) {
      const said = sectionRoleOf(titleNorm(clean, child));
      const role = said !== null && isAside(said) && holdsEntries(child) ? 'mixed' : said;
      const inner = child.children.filter(one => isSectionName(titleNorm(clean, one)));
      // A part whose own parts are headed 「存在问题」 and 「整改措施」 only holds them together.
      const isShell =
        canHold(child) &&
        (role === null || role === 'mixed' || child.kind === 'annex' || child.kind === 'heading') &&
        inner.length > 0;
      if (isShell) visit(child);
      else if (
        role === null &&
        child.children.length > 0 &&
        ['annex', 'heading'].includes(child.kind) &&
        !hasWork(child)
      )
        visit(child);
      else sections.push({ node: child, role });
    }
  };
  visit(root);
  return sections;
};

const hasWork = (node: OutlineNode): boolean => {
  for (const one of walk(node)) if (one.fields.length > 0) return true;
  return false;
};

const isAside = (role: SectionRole): boolean =>
  role === 'preamble' || role === 'requirements' || role === 'phases';

/** Entries that say what is done and by whom are work, whatever the heading above them is called. */
const holdsEntries = (node: OutlineNode): boolean => {
  let entries = 0;
  for (const { fields } of walk(node)) {
    const hasWhat = fields.some(one => one.role === 'measure' || one.role === 'problem');
    if (hasWhat && fields.some(one => isUnitRole(one.role))) entries += 1;
  }
  return entries >= 2;
};

const hasProblemFields = (node: OutlineNode): boolean => {
  for (const one of walk(node))
    if (one.fields.some(field => field.role === 'problem' || field.role === 'measure')) return true;
  return false;
};

/** A heading whose parts are problems by their words, and none of them says what is to be done. */
const isOfProblems = (clean: CleanText, node: OutlineNode): boolean =>
  isCategory(clean, node) && node.children.every(one => !isRemedial(titleNorm(clean, one)));

/**
 * Whether the parts that stand beside each other without sections are problems: one of them says so and none says what is to be done.
 * Of one list one is not a problem and the next a measure.
 */
const areProblems = (clean: CleanText, sections: readonly PlanSection[]): boolean => {
  const loose = sections.filter(one => one.role === null && assignmentsUnder(clean, one.node).length > 0);
  return (
    loose.length >= 2 &&
    loose.every(
      ({ node }) =>
        node.kind === loose[0]!.node.kind &&
        [node, ...node.children].every(one => !isRemedial(titleNorm(clean, one))),
    ) &&
    loose.some(({ node }) => namesProblem(clean, node) || isOfProblems(clean, node))
  );
};

/** What the other sections of the document are. */
interface Beside {
  hasProblems: boolean;
  isList: boolean;
  /** How those are built that hold problems with their measures. */
  builds: ReadonlySet<string | null>;
}

/** Sections that are built alike are of one kind: where one plainly names problems over their measures, all do. */
const buildsOf = (clean: CleanText, sections: readonly PlanSection[]): Set<string | null> => {
  const mixed = sections.filter(({ node, role }) => role === null && isMixed(clean, node));
  const builds = new Set(mixed.map(({ node }) => buildOf(clean, node)));
  builds.delete(null);
  return builds;
};

const readSection = (
  clean: CleanText,
  { node, role }: PlanSection,
  { hasProblems, isList, builds }: Beside,
  gathered: GatheredPlan,
): void => {
  switch (role) {
    case 'preamble':
    case 'requirements':
    case 'phases':
      return;
    case 'problems':
      if (hasProblemFields(node) || assignmentsUnder(clean, node).length > 0)
        readMixed(clean, node, gathered);
      else readProblems(clean, node, gathered);
      return;
    case 'mixed':
      // A list of problems that says nothing of measures and units.
      if (node.children.length > 0 && !hasWork(node) && assignmentsUnder(clean, node).length === 0)
        readProblems(clean, node, gathered);
      else readMixed(clean, node, gathered);
      return;
    case 'measures':
      if (isMixed(clean, node) && (!hasProblems || hasProblemFields(node))) readMixed(clean, node, gathered);
      else readMeasures(clean, node, gathered);
      return;
    case null:
      if (hasProblemFields(node)) readMixed(clean, node, gathered);
      else if (assignmentsUnder(clean, node).length === 0) return;
      else if (
        builds.has(buildOf(clean, node)) ||
        isMixed(clean, node) ||
        isOfProblems(clean, node) ||
        ((isList || looksLikeProblem(titleNorm(clean, node))) && !hasProblems)
      )
        readMixed(clean, node, gathered);
      else readMeasure(clean, node, '', gathered);
  }
};

/** Reads all sections and tables into what is gathered, and returns the sections for phases and duties. */
export const readSections = (clean: CleanText, root: OutlineNode, gathered: GatheredPlan): PlanSection[] => {
  const sections = sectionsOf(clean, root);
  const isBareList =
    !sections.some(one => one.role !== null && one.role !== 'preamble' && one.role !== 'requirements') &&
    root.children.every(one => one.kind !== 'cn') &&
    isMixed(clean, root);
  if (isBareList) readMixed(clean, root, gathered);
  else {
    const hasProblems = sections.some(({ role, node }) => role === 'problems' && node.children.length > 0);
    const beside = { hasProblems, isList: areProblems(clean, sections), builds: buildsOf(clean, sections) };
    for (const section of sections) readSection(clean, section, beside, gathered);
    // A document whose labelled lines stand under no ordinal at all.
    if (gathered.categories.length === 0 && gathered.assignments.length === 0 && root.fields.length > 0)
      readMixed(clean, root, gathered);
  }
  readTables(clean, root, gathered);
  return sections;
};
