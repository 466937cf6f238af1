import type { Appraisal } from '../../domain/appraisal/types';
import { assessmentId } from '../../domain/assessment/open-assessment';
import type { AssessmentState } from '../../domain/assessment/state';
import type { CycleLetterKind } from '../../domain/codes/letter';
import { sayNumber, type Fraction } from '../../domain/exact/fraction';
import type { FindingRecord } from '../../domain/finding/project';
import { composeCircular, composeFeedback } from '../../domain/letter/compose-cycle';
import type { LetterBlock } from '../../domain/letter/blocks';
import { draftLetter, letterSender } from '../../domain/letter/draft-letter';
import type { Book } from '../book';

const said = (value: Fraction | null): string | null => (value === null ? null : sayNumber(value));

/** The first id of a kind and subject that no letter has. */
const freeId = async (
  book: Book,
  state: AssessmentState,
  kind: string,
  subjectId: string,
): Promise<string> => {
  const key = `${assessmentId(state.campaignId)}:${kind}:${subjectId}`;
  for (let n = 1; ; n++) {
    const id = n === 1 ? key : `${key}/${String(n)}`;
    if ((await book.look([id])).size === 0) return id;
  }
};

/** What every letter of a cycle is made of. */
interface Material {
  state: AssessmentState;
  appraisal: Appraisal;
  /** What was established in the cycle. */
  established: readonly FindingRecord[];
  nameOf: (unitId: string) => string;
}

export const materialOf = async (
  book: Book,
  state: AssessmentState,
  appraisal: Appraisal,
): Promise<Material> => {
  const { office, supervision } = book.facts.offices;
  const names = await book.store.unitNames([...state.subjects.map(one => one.unitId), office, supervision]);
  const findings = await book.store.assessments.findings(state.campaignId);
  const established = findings.filter(one => one.status === 'established');
  return { state, appraisal, established, nameOf: id => names.get(id) ?? id };
};

const draft = async (
  book: Book,
  state: AssessmentState,
  kind: CycleLetterKind,
  subjectId: string,
  compose: (ends: { toUnit: string; fromUnit: string }) => { title: string; blocks: LetterBlock[] },
  nameOf: Material['nameOf'],
): Promise<string> => {
  const { facts } = book;
  const fromUnitId = letterSender(kind, subjectId, facts);
  const id = await freeId(book, state, kind, subjectId);
  const composed = compose({ toUnit: nameOf(subjectId), fromUnit: nameOf(fromUnitId) });
  const to = { campaignId: state.campaignId, toUnitId: subjectId, fromUnitId };
  book.save(null, draftLetter({ id, kind, ...to, ...composed, items: [], proceedingId: null }, facts));
  return id;
};

const clause = ({ scheme }: AssessmentState, article: string): string => `${scheme.title.zh} ${article}`;

/** Drafts the feedback of one subject, of its own results alone. Returns the letter's id. */
export const draftFeedback = (
  book: Book,
  { state, appraisal, established, nameOf }: Material,
  subjectId: string,
): Promise<string> => {
  const { scheme, year } = state;
  const total = appraisal.totals.find(one => one.subjectId === subjectId);
  const nameOfIndicator = (id: string): string => scheme.indicators.find(one => one.id === id)?.name.zh ?? id;
  const cells = appraisal.cells
    .filter(one => one.subjectId === subjectId && one.mark !== 'not-assigned')
    .map(one => ({
      indicator: nameOfIndicator(one.indicator),
      shown: one.shown.zh,
      target: one.target,
      points: said(one.points),
      of: said(one.of),
      isShort: one.mark === 'minus' || one.mark === 'zero',
    }));
  const problems = established
    .filter(one => one.subjectId === subjectId)
    .map(({ kind, text }) => ({ kind, text }));
  const compose = (ends: { toUnit: string; fromUnit: string }) =>
    composeFeedback({
      ...ends,
      scheme: scheme.title.zh,
      year,
      cites: [clause(state, scheme.steps.find(one => one.step === 'feedback')?.cite ?? '')],
      points: said(total?.points ?? null),
      of: said(total?.of ?? null),
      isPlanFulfilled: total?.isPlanFulfilled ?? false,
      vetoedBy: (total?.vetoedBy ?? []).map(nameOfIndicator),
      cells,
      problems,
    });
  return draft(book, state, 'assessment-feedback', subjectId, compose, nameOf);
};

/** Drafts the circular of the results to every subject (article 8). */
export const draftCirculars = async (book: Book, material: Material): Promise<void> => {
  const { state, appraisal, established, nameOf } = material;
  const { scheme, year, rewards } = state;
  const subjects = state.subjects.map(({ unitId }) => {
    const total = appraisal.totals.find(one => one.subjectId === unitId);
    return {
      unit: nameOf(unitId),
      points: said(total?.points ?? null),
      isPlanFulfilled: total?.isPlanFulfilled ?? false,
      isRewarded: rewards[unitId]?.isGranted ?? false,
      problems: established.filter(one => one.subjectId === unitId).flatMap(one => one.kind ?? []),
    };
  });
  const cites = [clause(state, '第八条')];
  for (const { unitId } of state.subjects) {
    const compose = (ends: { toUnit: string; fromUnit: string }) =>
      composeCircular({ ...ends, scheme: scheme.title.zh, year, cites, subjects });
    await draft(book, state, 'assessment-circular', unitId, compose, nameOf);
  }
};
