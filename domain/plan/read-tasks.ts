import { assignmentsUnder, wholeText, type FoundAssignment } from './assignments';
import type { CleanText } from './clean-text';
import { chineseOrdinal } from '../deadline/chinese-number';
import { addProblem, type GatheredCategory, type GatheredPlan } from './gathered-plan';
import { ownNorm, titleNorm, titleOf, titleRangeOf, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { namesAnnex } from './read-problems';
import { textOf } from './read-measures';
import { readTaskTables } from './read-task-tables';
import { sectionRoleOf } from './section-roles';
import { headUnits, ownTasks, withHead, type Head } from './task-words';

const isListed = ({ via }: OutlineNode): boolean =>
  via !== 'problem' && via !== 'remark' && via !== 'unknown';

const isSection = ({ kind }: OutlineNode): boolean =>
  ['root', 'annex', 'heading', 'part', 'cn'].includes(kind);

const aside = /^(?:组织|工作)?(?:实施|领导|保障|要求)$|^附则$|^其他(?:事项)?$/;

/** What stands in 「总体要求」, 「保障措施」 and the like, which assign tasks only where they name units in so many words. */
const isAside = (clean: CleanText, node: OutlineNode): boolean => {
  for (let one: OutlineNode | null = node; one && one.kind !== 'root'; one = one.parent) {
    const title = titleNorm(clean, one);
    const role = sectionRoleOf(title);
    if (role === 'preamble' || role === 'requirements' || role === 'phases') return true;
    if (aside.test(title.replace(/\s/g, ''))) return true;
  }
  return false;
};

/** Reads the tasks of one document. */
class TaskReader {
  private readonly own = new Map<OutlineNode, readonly FoundAssignment[]>();
  private readonly holding = new Set<OutlineNode>();
  private readonly categories = new Map<OutlineNode, GatheredCategory>();

  constructor(
    private readonly clean: CleanText,
    private readonly gathered: GatheredPlan,
    private readonly isDivision: boolean,
  ) {}

  /** Finds what each part carries itself, and which parts hold tasks at all. */
  look(node: OutlineNode): boolean {
    const own =
      node.kind === 'root' ? [] : ownTasks(this.clean, node, this.isDivision && !isAside(this.clean, node));
    this.own.set(node, own);
    let holds = own.length > 0 || (this.isDivision && headUnits(this.clean, node) !== null);
    for (const child of node.children) if (this.look(child)) holds = true;
    if (holds) this.holding.add(node);
    return holds;
  }

  private categoryOf(node: OutlineNode): GatheredCategory {
    const known = this.categories.get(node);
    if (known) return known;
    const isRoot = node.kind === 'root';
    const made = this.gathered.addCategory(
      isRoot ? '' : node.ordinal || chineseOrdinal(this.gathered.categories.length + 1),
      node.parent?.ordinal ?? '',
      isRoot ? '重点任务' : titleOf(this.clean, node),
      { start: node.start, end: node.end },
    );
    this.categories.set(node, made);
    return made;
  }

  private addTask(
    node: OutlineNode,
    found: FoundAssignment,
    value: number,
    category = node.parent ?? node,
  ): void {
    const texts = withSentence(this.clean, node, found);
    const text = textOf(this.clean, texts).trim() || titleOf(this.clean, node);
    const range = { start: node.start, end: node.end };
    const ref = addProblem(this.categoryOf(category), value, text, range, texts);
    this.gathered.assignments.push({ found, measureOrdinal: null, problemRef: ref });
  }

  /** A part beside tasks for which nobody is named: a task that is asked about. */
  private addSilent(node: OutlineNode, head: Head | null): void {
    const texts = wholeText(node);
    const text = textOf(this.clean, texts).trim();
    if (text.length < 4 || namesAnnex(text)) return;
    if (head) {
      this.addTask(node, withHead(this.clean, { node, texts, head }), node.value);
      return;
    }
    const range = { start: node.start, end: node.end };
    addProblem(this.categoryOf(node.parent ?? node), node.value, text, range, texts);
  }

  private visitChildren(node: OutlineNode, head: Head | null): void {
    const listed = node.children.filter(isListed);
    const isAmongTasks = head !== null || listed.some(child => this.own.get(child)!.length > 0);
    const annex = listed.findLastIndex(child => child.kind === 'annex' && this.holding.has(child));
    for (const [index, child] of listed.entries()) {
      if (this.holding.has(child)) this.visit(child, head);
      // What a cover notice asks for stands before the annex and is no task.
      else if (index > annex && this.isTaskLike(child)) this.visitSilent(child, head, isAmongTasks);
    }
  }

  /** Nobody is named in a part and below it: its items are tasks that are asked about, a lone section beside others is none. */
  private visitSilent(node: OutlineNode, head: Head | null, isAmongTasks: boolean): void {
    const items = node.children.filter(isListed);
    if (isSection(node) && items.length > 0) for (const item of items) this.visitSilent(item, head, true);
    else if (isAmongTasks) this.addSilent(node, head);
  }

  /** 「总体要求」 and 「保障措施」 without a unit are no tasks; nor is what stands beside whole sections. */
  private isTaskLike(node: OutlineNode): boolean {
    return !isAside(this.clean, node) && node.kind !== 'annex' && node.kind !== 'heading';
  }

  visit(node: OutlineNode, head: Head | null): void {
    const own = this.own.get(node)!;
    const listed = node.children.filter(isListed);
    const holding = listed.filter(child => this.holding.has(child));
    if (own.length === 0) {
      const shared = this.sharedBy(node, listed);
      const units = this.isDivision ? headUnits(this.clean, node) : null;
      if (shared) this.addTask(node, shared, node.value);
      else this.visitChildren(node, units ? { range: units } : head);
      return;
    }
    const isTitle = !ownNorm(this.clean, node).includes('。');
    if (isTitle && holding.length > 0) {
      this.visitChildren(node, { range: titleRangeOf(this.clean, node), words: own[0]!.words });
      return;
    }
    this.addOwn(
      node,
      own,
      listed.filter(child => !this.holding.has(child)),
      head,
    );
    for (const child of holding) this.visit(child, null);
  }

  /** One bracket behind several items is theirs together; sections are more than items. */
  private sharedBy(node: OutlineNode, listed: readonly OutlineNode[]): FoundAssignment | null {
    if (isSection(node) || listed.length < 2) return null;
    const found = assignmentsUnder(this.clean, node);
    return found.length === 1 && found[0]!.node === node ? found[0]! : null;
  }

  /** The tasks that a part carries itself; items of it for which nobody is named go with the last of them. */
  private addOwn(
    node: OutlineNode,
    own: readonly FoundAssignment[],
    silent: readonly OutlineNode[],
    head: Head | null,
  ): void {
    const heading = own.length > 1 || isSection(node) ? headingLine(this.clean, node) : null;
    for (const [index, found] of own.entries()) {
      const rest = index === own.length - 1 ? silent.flatMap(labelled) : [];
      // The same list of words stays the same list: it is read once for all that share it.
      const texts =
        heading || rest.length > 0
          ? [...found.texts.filter(one => one.start !== heading?.start), ...rest].sort(
              (one, other) => one.start - other.start,
            )
          : found.texts;
      const task = withHead(this.clean, { node, texts, head, found });
      if (heading) this.addTask(node, task, 0, node);
      else this.addTask(node, task, own.length === 1 ? node.value : 0);
    }
  }
}

/** A sentence that says who does what is the task's own words; a bracket or a labelled line is beside them. */
const withSentence = (clean: CleanText, node: OutlineNode, { texts, range }: FoundAssignment): Range[] => {
  const isBracket = '([【〔'.includes(clean.norm[range.start] ?? '');
  const isOwn = node.parts.some(part => part.start <= range.start && part.end >= range.end);
  const isThere = texts.some(one => one.start <= range.start && one.end >= range.end);
  if (isBracket || !isOwn || isThere) return texts;
  return [...texts, range].sort((one, other) => one.start - other.start);
};

/** A part's heading on a line of its own, above its words. */
const headingLine = (clean: CleanText, node: OutlineNode): Range | null => {
  const [first, second] = node.parts;
  if (!first || !second || first.end - first.start > 40) return null;
  const isBare = !/[。;,]/.test(clean.norm.slice(first.start, first.end));
  return isBare && clean.norm.slice(first.end, second.start).includes('\n') ? first : null;
};

/** The words of a part with its ordinal before them. */
const labelled = (node: OutlineNode): Range[] => {
  const [first, ...rest] = wholeText(node);
  return first ? [{ start: Math.min(node.start, first.start), end: first.end }, ...rest] : [];
};

/**
 * Reads a division of tasks (重点任务分工): each task becomes what is supervised, with who leads, answers and helps by when;
 * headings are its categories. `isDivision`: the title says so, and sentences 「县水利局负责…」, bare names in brackets and
 * headings that are units name who answers.
 */
export const readTasks = (
  clean: CleanText,
  root: OutlineNode,
  isDivision: boolean,
  gathered: GatheredPlan,
): void => {
  const reader = new TaskReader(clean, gathered, isDivision);
  if (reader.look(root)) reader.visit(root, null);
  readTaskTables(clean, root, gathered);
};
