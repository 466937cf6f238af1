import type { CivilDate } from '../calendar/civil-date';
import { findingKinds } from '../codes/findings';
import { chineseOrdinal } from '../deadline/chinese-number';
import type { FindingState } from '../finding/state';
import { groupBy } from '../group-by';
import { noAnswers, type Answers } from '../launch/answers';
import type { Place } from '../plan/places/place';
import type { Plan, PlanAssignment, Span } from '../plan/types';
import type { UnitId } from '../obligation/types';
import { categoryOfFinding, inOneLine, measureOfFinding } from './measure-of-finding';
import { Sheet } from './sheet';

interface FindingsDrafted {
  title: string;
  issuer: string | null;
  issuedOn: CivilDate;
  /** In whatever order. Only established ones are drafted: what was joined stands in the one that it was joined with. */
  findings: readonly FindingState[];
  unitName: (id: UnitId) => string;
}

/** A plan that nobody has written yet: in words of our own, with the places of its text and what follows by itself. */
export interface FindingsDraft {
  text: string;
  plan: Plan;
  places: Place[];
  answers: Answers;
}

/** Article 7's order first, what no scheme gives a kind last; then by subject, then as they were found. */
const inOrder = (findings: readonly FindingState[]): FindingState[] => {
  const place = ({ findingKind }: FindingState): number =>
    findingKind ? findingKinds.indexOf(findingKind) : findingKinds.length;
  return findings.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      (a.subjectId < b.subjectId ? -1 : a.subjectId > b.subjectId ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );
};

/** A problem with its one measure and the unit that it is about, each on a line of its own. */
const writeProblem = (
  sheet: Sheet,
  finding: FindingState,
  subject: string,
  problemRef: string,
  assignment: number,
): { text: string; source: Span; assignment: PlanAssignment } => {
  const claim = { assignment, problemRef };
  const text = inOneLine(finding.text);
  const number = problemRef.slice(problemRef.indexOf('-') + 1);
  sheet.write(`${number}.`, { kind: 'field', role: 'ordinal', problemRef });
  const source = sheet.write(text, { kind: 'field', role: 'problem', problemRef });
  sheet.endLine();
  const measure = measureOfFinding(finding);
  const { start } = sheet.write('整改措施:', { kind: 'structure' });
  sheet.write(measure, { kind: 'field', role: 'measure', ...claim });
  sheet.endLine();
  sheet.write('责任单位:', { kind: 'structure' });
  const { end } = sheet.write(subject, { kind: 'field', role: 'responsible', ...claim });
  sheet.endLine();
  return {
    text,
    source,
    assignment: {
      label: number,
      measureOrdinal: null,
      problemRef,
      text: measure,
      leads: [],
      responsible: [subject],
      supporting: [],
      supervising: [],
      officers: [],
      isOpenEnded: false,
      deadline: null,
      milestones: [],
      source: { start, end },
    },
  };
};

/**
 * The established findings of a cycle as the draft of a campaign: categories and problems in the order of kinds and subjects, each
 * finding once with one measure, the unit that it is about responsible, and nobody leading yet. It can be mended as any draft.
 */
export const draftOfFindings = ({
  title,
  issuer,
  issuedOn,
  findings,
  unitName,
}: FindingsDrafted): FindingsDraft => {
  const sheet = new Sheet();
  const [year, month, day] = issuedOn.split('-').map(Number);
  sheet.write(title, { kind: 'field', role: 'title' });
  sheet.endLine(1);
  if (issuer !== null) {
    sheet.write(issuer, { kind: 'field', role: 'issuer' });
    sheet.endLine();
  }
  sheet.write(`${year}年${month}月${day}日`, { kind: 'field', role: 'issuedOn' });
  sheet.endLine(1);
  const plan: Plan = {
    title,
    number: null,
    issuer,
    issuedOn,
    categories: [],
    measures: [],
    assignments: [],
    phases: [],
    duties: [],
    questions: [],
  };
  const answers: Answers = { ...noAnswers(), issuedOn, links: [], findings: {} };
  const drafted = inOrder(findings.filter(one => one.status === 'established'));

  for (const [categoryTitle, members] of groupBy(drafted, categoryOfFinding)) {
    const ordinal = chineseOrdinal(plan.categories.length + 1);
    const head = sheet.write(`${ordinal}、${categoryTitle}`, { kind: 'heading' });
    sheet.endLine();
    const problems = members.map((finding, at) => {
      const problemRef = `${ordinal}-${at + 1}`;
      const subject = unitName(finding.subjectId);
      const problem = writeProblem(sheet, finding, subject, problemRef, plan.assignments.length);
      answers.findings![problemRef] = [finding.id];
      answers.units[subject] = { kind: 'units', unitIds: [finding.subjectId] };
      answers.links!.push({ ref: problemRef, assignment: plan.assignments.length });
      // 限期整改 of its interview is the day by which it is due.
      if (finding.newDeadline)
        answers.assignments[plan.assignments.length] = { deadlineText: finding.newDeadline.on };
      plan.assignments.push(problem.assignment);
      return { ordinal: at + 1, text: problem.text, source: problem.source };
    });
    sheet.endLine();
    plan.categories.push({ ordinal, title: categoryTitle, problems, source: head });
  }
  return { text: sheet.text, plan, places: sheet.places, answers };
};
