import type { CivilDate } from '../calendar/civil-date';
import { assembleAssignment } from './assemble-assignment';
import { cleanText, spanOf, type CleanText } from './clean-text';
import { findContradictions } from './contradictions';
import type { FieldRole } from './field-role';
import { SaidLabels } from './label-meanings';
import { readForAll } from './for-all';
import { outlineOf } from './outline';
import { walk, type OutlineNode } from './outline-node';
import { askDone } from './ask-done';
import { askLabels } from './ask-labels';
import { askNumbering } from './ask-numbering';
import { readDocument } from './read-document';
import { readDuties } from './read-duties';
import { readHead } from './read-head';
import type { PlanDates } from './read-deadline';
import type { Range } from './page-marks';
import { readPhases, strayPhases } from './read-phases';
import type { PlanSection } from './read-sections';
import { askShared, shareFields } from './shared-fields';
import { segmentsOf } from './segments';
import {
  refuseBytes,
  refuseDates,
  refuseLines,
  refuseParts,
  refuseShape,
  refuseSize,
  refuseSubject,
  type Refusal,
} from './refuse';
import { readWordsOnce } from './read-words';
import { refuseTables } from './table/refuse-tables';
import { askUnused } from './places/ask-unused';
import { takeFromAbove } from './take-from-above';
import { placesOf } from './places/places-of';
import { restored, simplified } from './traditional/restore';
import type { Plan, PlanDuty, PlanPhase, PlanQuestion, PlanReading, Span } from './types';
import type { Calendar } from '../calendar/types';

export interface ReadPlanInput {
  /** Overrides the date that the document states. */
  issuedOn?: CivilDate;
  calendar: Calendar;
  /** What people said that labels of the document mean, by their words; `remark`: no field, nothing is asked. */
  labels?: Readonly<Record<string, FieldRole>>;
}

/** Where duties are read. */
const dutyPlaces = (root: OutlineNode, sections: readonly PlanSection[]): Range[] => [
  // The notice that goes before the plan may ask for plans and reports too.
  ...root.parts,
  ...sections
    .filter(one => one.role === 'phases' || one.role === 'requirements')
    .map(({ node }) => ({ start: node.bodyStart, end: node.end })),
];

const timetableOf = (
  clean: CleanText,
  root: OutlineNode,
  sections: readonly PlanSection[],
  dates: PlanDates,
): { phases: PlanPhase[]; duties: PlanDuty[] } => {
  const steps = sections.filter(one => one.role === 'phases');
  let phases = steps.flatMap(one => readPhases(clean, one.node, dates));
  if (phases.length === 0) phases = strayPhases(clean, root, dates);
  return { phases, duties: dutyPlaces(root, sections).flatMap(place => readDuties(clean, place, dates)) };
};

const timetableQuestions = (phases: readonly PlanPhase[], duties: readonly PlanDuty[]): PlanQuestion[] => {
  const missing = [
    ...(duties.some(one => one.what === 'plan') ? [] : ['上报整改方案']),
    ...(duties.some(one => one.what === 'report') ? [] : ['上报整改情况报告']),
  ];
  const open = phases.filter(phase => phase.endsOn === null);
  return [
    ...(missing.length > 0
      ? [
          {
            code: 'TIMETABLE_INCOMPLETE' as const,
            message: `文中没有写明${missing.join('和')}的时间,请补填或确认不要求`,
            source: null,
          },
        ]
      : []),
    ...open.map(phase => ({
      code: 'TIMETABLE_INCOMPLETE' as const,
      message: `阶段「${phase.name}」没有读出起止日期,请补填`,
      source: phase.source,
    })),
  ];
};

/** Fields whose label is asked about, once for all. */
const unknownSpans = (clean: CleanText, root: OutlineNode): Span[] => {
  const spans: Span[] = [];
  for (const node of walk(root))
    for (const { role, start, end } of node.fields)
      if (role === 'unknown') spans.push(spanOf(clean, start, end));
  return spans;
};

const refused = ({ code, reason }: Refusal): PlanReading => ({ ok: false, code, reason });

/**
 * Reads a rectification plan (整改方案) of any style of the genre: who answers for what by when, with each thing's place
 * in the source. What the text leaves open becomes a question; nothing is guessed. Never throws for any text; a text
 * that is no plan is refused with a reason. Traditional characters are read as simplified ones, and kept as written.
 * Linear in the text's length.
 */
export const readPlan = (source: string, input: ReadPlanInput): PlanReading => {
  const text = simplified(source);
  if (text === source) return readSimplified(source, input);
  const labels = Object.entries(input.labels ?? {}).map(([word, role]) => [simplified(word), role] as const);
  const reading = readSimplified(text, { ...input, labels: Object.fromEntries(labels) });
  return reading.ok ? { ...reading, plan: restored(reading.plan, source, text) } : reading;
};

const readSimplified = (source: string, { issuedOn, calendar, labels }: ReadPlanInput): PlanReading => {
  const unreadable = refuseBytes(source) ?? refuseLines(source) ?? refuseShape(source);
  if (unreadable) return refused(unreadable);
  const said = new SaidLabels(labels);
  const clean = cleanText(source, said);
  const offSubject = refuseSubject(clean.norm);
  if (offSubject) return refused(offSubject);
  const head = readHead(clean);
  const dates: PlanDates = { issuedOn: issuedOn ?? head.issuedOn, calendar };
  const segments = segmentsOf(clean);
  const tooLong = refuseTables(clean.norm, segments) ?? refuseParts(segments.length);
  if (tooLong) return refused(tooLong);
  const root = outlineOf(clean, segments);
  const shared = shareFields(root);
  const read = readDocument(clean, root, head.title);
  if ('refusal' in read) return refused(read.refusal);
  const { gathered, sections } = read;
  const problems = gathered.categories.reduce((sum, one) => sum + one.problems.length, 0);
  const tooMuch =
    refuseSize({ problems, assignments: gathered.assignments.length }) ??
    refuseDates(clean.norm, [
      ...[...new Set(gathered.assignments.map(one => one.found.texts))].flat(),
      ...dutyPlaces(root, sections),
    ]);
  if (tooMuch) return refused(tooMuch);
  askLabels(clean, root, gathered);
  askNumbering(clean, root, gathered);
  askDone(clean, root, gathered);
  askShared(shared, gathered);
  readForAll(clean, gathered);
  findContradictions(clean, gathered);
  takeFromAbove(gathered.assignments.map(({ found }) => found.words));
  const readWords = readWordsOnce(clean, dates);
  const assembled = gathered.assignments.map((one, index) =>
    assembleAssignment(clean, one, index, dates, readWords),
  );
  const { phases, duties } = timetableOf(clean, root, sections, dates);
  const plan: Plan = {
    title: head.title,
    number: head.number,
    issuer: head.issuer,
    issuedOn: dates.issuedOn,
    categories: gathered.categories
      .filter(one => one.problems.length > 0)
      .map(({ ordinal, title, problems: list, range }) => ({
        ordinal,
        title,
        problems: list.map(one => ({
          ordinal: one.ordinal,
          text: one.text,
          source: spanOf(clean, one.range.start, one.range.end),
        })),
        source: spanOf(clean, range.start, range.end),
      })),
    measures: gathered.measures.map(({ ordinal, title, text, range }) => ({
      ordinal,
      title,
      text,
      source: spanOf(clean, range.start, range.end),
    })),
    assignments: assembled.map(one => one.assignment),
    phases,
    duties,
    questions: [
      ...(dates.issuedOn
        ? []
        : [
            {
              code: 'ISSUE_DATE_MISSING' as const,
              message: '没有读出发文日期,没有写年份的时限都要靠它认定,请填写',
              source: null,
            },
          ]),
      ...assembled.flatMap(one => one.questions),
      ...gathered.questions.map(({ range, ...rest }) => ({
        ...rest,
        source: range ? spanOf(clean, range.start, range.end) : null,
      })),
      ...timetableQuestions(phases, duties),
    ],
  };
  if (Object.keys(said.used).length > 0) plan.labels = said.used;
  const places = placesOf({ clean, root, sections, gathered, plan });
  plan.questions.push(...askUnused(source, plan, places, unknownSpans(clean, root)));
  return { ok: true, plan, places };
};
