import { appraise } from '../../domain/appraisal/appraise';
import { assessedFigures } from '../../domain/appraisal/from-figures';
import type {
  Appraisal,
  AppraisalInput,
  AssessedBreach,
  AssessedFigure,
  FiguresDue,
} from '../../domain/appraisal/types';
import type { AssessmentState } from '../../domain/assessment/state';
import type { BreachRecord } from '../../domain/breach/project';
import { dateOf, isCivilDate, type CivilDate, type Instant } from '../../domain/calendar/civil-date';
import type { AssessmentStep, MeasureMethod } from '../../domain/codes/assessment';
import type { Store } from '../store';
import type { Book } from '../book';

/** With which step figures of a method come in. */
const stepOf: Readonly<Record<MeasureMethod, AssessmentStep>> = {
  register: 'summary',
  'self-report': 'summary',
  'third-party': 'third-party',
  survey: 'data',
  'fund-evaluation': 'data',
};

const dueOf = ({ steps }: AssessmentState): FiguresDue[] =>
  Object.entries(stepOf).flatMap(([method, step]) => {
    const dueOn = steps.find(one => one.step === step)?.dueOn ?? null;
    return dueOn === null ? [] : [{ method: method as MeasureMethod, dueOn }];
  });

/** The last day of what a breach is about; the day on which it was found where its period says none. */
const factsOn = ({ period, foundAt }: BreachRecord): CivilDate => {
  const last = period.split('..').at(-1) ?? period;
  if (isCivilDate(last)) return last;
  return /^\d{4}$/.test(last) ? `${last}-12-31` : dateOf(foundAt);
};

/** Broken rules that people confirmed by opening a case. */
const breachesOf = (known: readonly BreachRecord[], asOf: Instant): AssessedBreach[] =>
  known.flatMap(one => {
    const subjectId = one.unitId ?? one.answerableId;
    const isConfirmed = one.status === 'opened' && one.decidedAt !== null && one.decidedAt <= asOf;
    if (!isConfirmed || subjectId === null) return [];
    const says = {
      zh: `规则 ${one.rule}(${one.period})未达到`,
      en: `rule ${one.rule} (${one.period}) was not kept`,
    };
    return [{ id: one.id, rule: one.rule, subjectId, on: factsOn(one), says }];
  });

const valuesOf = <T, V>(all: Readonly<Record<string, T>>, of: (one: T) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(all).map(([key, one]) => [key, of(one)]));

type Stores = Pick<Store, 'assessments' | 'figures' | 'targets'>;

/**
 * What the figures of a cycle come to at an instant: as of which it was reported, once it is. What was recorded later is not seen.
 * `figures` are those that it was made of, of all years.
 */
export const appraisalAsOf = async (
  store: Stores,
  state: AssessmentState,
  asOf: Instant,
): Promise<{ appraisal: Appraisal; figures: AssessedFigure[] }> => {
  const { campaignId, scheme, year, subjects, targets, events } = state;
  const rows = await store.assessments.measurements(campaignId, asOf);
  const names = [...new Set(rows.map(one => one.data.unit))];
  const units = names.length > 0 ? await store.figures.unitsNamed(names) : new Map<string, string>();
  const unitOf = (name: string): string | null => units.get(name) ?? null;
  // Of all years: the appraisal takes this one and the one before.
  const figures = assessedFigures(scheme, rows, unitOf);
  const input: AppraisalInput = {
    scheme,
    year,
    subjects: subjects.map(one => one.unitId),
    targets,
    answers: valuesOf(state.answers, one => one.value),
    choices: valuesOf(state.choices, one => one.figureId),
    marked: valuesOf(state.marked, one => one.isMarked),
    events,
    breaches: breachesOf(await store.targets.breaches(campaignId), asOf),
    figures,
    figuresBefore: figures,
    due: dueOf(state),
    asOf: dateOf(asOf),
  };
  return { appraisal: appraise(input), figures };
};

/** When the figures of a cycle are of: the present, or the instant of the report that was submitted and has not been sent back. */
export const figuresAsOf = ({ report }: Pick<AssessmentState, 'report'>, now: Instant): Instant =>
  (report.submitted && report.asOf) ?? now;

/** The same at that instant. */
export const appraisalOf = async (
  { store, facts }: Pick<Book, 'store' | 'facts'>,
  state: AssessmentState,
): Promise<Appraisal> => (await appraisalAsOf(store, state, figuresAsOf(state, facts.now))).appraisal;
