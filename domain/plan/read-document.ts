import { normalForm } from './normal-form';
import type { CleanText } from './clean-text';
import { documentKindOf, type DocumentKind } from './document-kind';
import { GatheredPlan } from './gathered-plan';
import { walk, type OutlineNode } from './outline-node';
import { askUnanswered, readDemands } from './read-demands';
import { readNamedLists } from './read-named-lists';
import { readProblems } from './read-problems';
import { readSections, type PlanSection } from './read-sections';
import { readTasks } from './read-tasks';
import { refuseLacking, type Refusal } from './refuse';
import { isPress, isRegulation, refuseByKind, refusedAs } from './refuse-kind';

interface Found {
  problems: number;
  measures: number;
  assignments: number;
}

/** What a document holds, read as what it is. */
export interface ReadDocument {
  gathered: GatheredPlan;
  /** For its phases and duties. */
  sections: PlanSection[];
}

/** What is not read even if it names problems and units. */
const refuseBarred = (
  norm: string,
  title: string,
  kind: DocumentKind | null,
  found: Found,
): Refusal | null => {
  if (isRegulation(norm, kind, found.assignments)) return refusedAs('REGULATION');
  if (kind === 'minutes') return refusedAs('MINUTES');
  if (kind === 'speech') return refusedAs('SPEECH');
  // A circular (通报) on progress that names problems is a list of them.
  if (kind === 'progress' && !(title.includes('通报') && found.problems > 0))
    return refusedAs('PROGRESS_REPORT');
  if (isPress(norm) && kind !== 'rectification' && kind !== 'tasks') return refusedAs('NEWS');
  return null;
};

const words = /整改|整治|整顿|销号|督办/g;

/** A plan or a list says what is wrong, or what is to be done about it. */
const isRectification = (
  norm: string,
  kind: DocumentKind | null,
  { problems, measures, assignments }: Found,
): boolean => {
  const said = norm.match(words)?.length ?? 0;
  if (assignments > 0 && (kind === 'rectification' || problems > 0 || (kind === null && said >= 3)))
    return true;
  if (kind === 'rectification') return problems + measures >= 2 || problems > 0;
  if (kind === 'list' || kind === 'progress' || kind === 'tasks') return problems > 0;
  if (kind === null && problems >= 2 && said >= 1) return true;
  return problems > 0 && measures > 0 && said >= 5;
};

const askNoProblems = (gathered: GatheredPlan, problems: number): void => {
  if (problems === 0)
    gathered.ask({
      code: 'PROBLEM_MISSING',
      message: '文中没有读出问题,只读出措施和责任分工:请补填问题,或确认按任务督办',
      range: null,
    });
};

/** Whether this is to be supervised at all is a person's to say. */
const askTasks = (gathered: GatheredPlan, count: number): void => {
  gathered.ask({
    code: 'DOCUMENT_TASKS',
    message: `这是任务分工,不是整改方案:读出 ${count} 项任务,每项任务作为一件督办事项。是否按任务督办?`,
    range: null,
    about: {},
    proposals: ['tasks', 'stop'],
  });
};

/** Whether labels say what is wrong: then it is no mere division of tasks. */
const hasProblems = (root: OutlineNode): boolean => {
  for (const node of walk(root)) if (node.fields.some(one => one.role === 'problem')) return true;
  return false;
};

/** The tasks of a document that names no problems, if it assigns any. */
const tasksIn = (clean: CleanText, root: OutlineNode, isDivision: boolean): GatheredPlan | null => {
  if (hasProblems(root)) return null;
  const tasks = new GatheredPlan();
  readTasks(clean, root, isDivision, tasks);
  return tasks.assignments.length > 0 ? tasks : null;
};

/** A list of problems without any section: 「问题1:…」 straight below its title. */
const readBareProblems = (clean: CleanText, root: OutlineNode, gathered: GatheredPlan): void => {
  const isRead = gathered.categories.length + gathered.measures.length + gathered.assignments.length > 0;
  const isList = root.children.length >= 2 && root.children.every(one => !['part', 'cn'].includes(one.kind));
  if (isRead || !isList) return;
  readProblems(clean, root, gathered);
};

const problemsOf = (gathered: GatheredPlan): number =>
  gathered.categories.reduce((sum, one) => sum + one.problems.length, 0);

/**
 * Reads a document as what it is: a rectification plan, a list of problems, a division of tasks; anything else is refused
 * with what it is and where it goes. `title` as written.
 */
export const readDocument = (
  clean: CleanText,
  root: OutlineNode,
  title: string,
): ReadDocument | { refusal: Refusal } => {
  const name = normalForm(title);
  const kind = documentKindOf(name);
  const gathered = new GatheredPlan();
  const sections = readSections(clean, root, gathered);
  readDemands(clean, sections, gathered);
  if (problemsOf(gathered) === 0 && gathered.measures.length + gathered.assignments.length === 0)
    readNamedLists(clean, root, kind, gathered);
  if (kind === 'list' || /问题/.test(name)) readBareProblems(clean, root, gathered);
  const found = {
    problems: problemsOf(gathered),
    measures: gathered.measures.length,
    assignments: gathered.assignments.length,
  };
  const barred = refuseBarred(clean.norm, name, kind, found);
  if (barred) return { refusal: barred };
  const isDivision = kind === 'tasks';
  const divided = isDivision ? tasksIn(clean, root, true) : null;
  if (!divided && isRectification(clean.norm, kind, found)) {
    askUnanswered(gathered);
    askNoProblems(gathered, found.problems);
    return { gathered, sections };
  }
  const tasks = divided ?? tasksIn(clean, root, false);
  if (!tasks) return { refusal: refuseByKind(clean.norm, name, kind) ?? refuseLacking(found) };
  const count = problemsOf(tasks);
  askTasks(tasks, count);
  askUnanswered(tasks);
  return { gathered: tasks, sections };
};
