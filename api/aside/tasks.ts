import { readFile } from 'node:fs/promises';
import { readFigureFile } from '../../documents/figures/read-figure-file';
import { readBytes } from '../../documents/read-document';
import type { Vocabulary } from '../../domain/figures/read/vocabulary';
import type { FigureKind } from '../../domain/codes/figures';
import type { Answers } from '../../domain/launch/answers';
import { carryOver } from '../../domain/launch/carry-over';
import { differencesBetween } from '../../domain/compile/differences/differences-between';
import { linkPlan } from '../../domain/links/link-plan';
import { fewerPlaces } from '../../domain/plan/places/fewer-places';
import { proposeRules } from '../../domain/policy-text/propose-rules';
import { toPack } from '../../domain/policy-text/to-rule/to-pack';
import type { Confirmation, PackHead } from '../../domain/policy-text/to-rule/types';
import { readingOfText } from '../../domain/plan/plan-of-text';
import type { ReadPlanInput } from '../../domain/plan/read-plan';
import type { Plan } from '../../domain/plan/types';
import type { CompiledReport } from '../../domain/report/compiled';
import { readRevision } from '../../domain/revision/read-revision';
import { revisedPlanOfText, type RevisedBy } from '../../domain/revision/revised-plan-of-text';
import { recordedOf, type RecordedBrief } from '../../record/figures/recorded-brief';
import { compiledOf } from '../../record/report/compile-as-of';
import { forecast } from '../../rehearsal/memory/forecast';
import { simulationView } from '../campaigns/simulation-view';
import { findProvisional } from '../campaigns/find-provisional';
import { weighBurden } from '../campaigns/weigh-burden';
import { cutReading } from '../figures/cut-reading';
import { smallEnough } from './small-enough';

/**
 * What is computed aside: whatever grows with a text, a file or a whole campaign. Each is a function of its input, which is
 * copied over, as is what comes of it; none asks the record.
 */
export const tasks = {
  /** The text of the file at `path`, which came under `name`. */
  'read-document': async ({ path, name }: { path: string; name: string }) =>
    readBytes(await readFile(path), name),
  /** Figures of the file at `path`: all of them, or what is wrong; `recorded` is what they may refer to. */
  'read-figures': async ({ path, name, recorded, vocabulary, kind }: FiguresOf) =>
    cutReading(
      await readFigureFile(await readFile(path), name, {
        recorded: recordedOf(recorded),
        ...(kind && { kind }),
        ...(vocabulary && { vocabulary, unknown: 'remark' as const }),
      }),
    ),
  /** The rules that a policy's text proposes. */
  'read-rules': ({ text }: { text: string }) => proposeRules(text),
  /** The pack of what was confirmed of a policy's text; null where something was confirmed that is not read in it. */
  'draft-pack': ({ text, head, confirmed }: PackOf) => {
    const reading = proposeRules(text);
    const read = new Set(reading.proposals.map(one => one.id));
    return confirmed.every(one => read.has(one.proposal)) ? toPack(reading, text, confirmed, head) : null;
  },
  'read-plan': ({ text, rules }: { text: string; rules: ReadPlanInput }) => {
    const { plan, places } = readingOfText(text, rules);
    return { plan: smallEnough(plan), places: fewerPlaces(places), links: linkPlan(plan) };
  },
  /** The same text read otherwise, with what was decided about the reading before. */
  'read-anew': ({ text, rules, before, answers }: ReadAnew) => {
    const { plan, places } = readingOfText(text, rules);
    return {
      plan: smallEnough(plan),
      places: fewerPlaces(places),
      links: linkPlan(plan),
      answers: carryOver({ text, before, after: plan }, answers),
    };
  },
  'read-revised-plan': ({ text, rules }: { text: string; rules: RevisedBy }) =>
    smallEnough(revisedPlanOfText(text, rules)),
  'read-revision': readRevision,
  simulate: simulationView,
  'weigh-burden': weighBurden,
  'find-provisional': findProvisional,
  /** What would be compiled of a campaign's record, and what is different from the version before, where there is one. */
  'compile-report': ({ form, record, onTop, before }: CompileOf) => {
    const report = compiledOf(form, record, onTop);
    return { report, differences: before ? differencesBetween(before, report) : [] };
  },
  forecast: ({ running, registry, days }: ForecastOf) => forecast(running, registry, days),
};

interface PackOf {
  text: string;
  head: PackHead;
  confirmed: readonly Confirmation[];
}

interface FiguresOf {
  path: string;
  name: string;
  recorded: RecordedBrief;
  /** Null where every name may stand; else one that no pack has is remarked, and a slip of the hand refused. */
  vocabulary: Vocabulary | null;
  kind?: FigureKind;
}

interface ReadAnew {
  text: string;
  rules: ReadPlanInput;
  before: Plan;
  answers: Answers;
}

interface CompileOf {
  form: Parameters<typeof compiledOf>[0];
  record: Parameters<typeof compiledOf>[1];
  onTop: Parameters<typeof compiledOf>[2];
  before: CompiledReport | null;
}

interface ForecastOf {
  running: Parameters<typeof forecast>[0];
  registry: Parameters<typeof forecast>[1];
  days: number;
}

type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type InputOf<K extends TaskName> = Parameters<Tasks[K]>[0];
export type OutputOf<K extends TaskName> = Awaited<ReturnType<Tasks[K]>>;
