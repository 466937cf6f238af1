import type { CivilDate } from '../calendar/civil-date';
import type { RuleKind } from '../codes/rules';
import { Known } from '../figures/known';
import type { Figures } from '../figures/types';
import { Asking, asksOf, Unanswered } from './asking';
import type { Entity, Evaluator, Place, World } from './evaluator';
import { evaluatorOf } from './kinds';
import type { Judgement } from './outcome';
import { instancesOf, type Final, type Instance } from './periods';
import { settle } from './settle';
import { readsOf, readsTouchedBy } from './reads';
import type { Asked } from './asked';
import type { Ask, Pack, PolicyDocument, Rule, RuleAnswers } from './types';
import type { VerdictRow } from './verdict-row';

interface Setting {
  /** What the rows of the rule that is being evaluated share. */
  memo: Map<string, unknown>;
  pack: Pack;
  asks: ReadonlyMap<string, Ask>;
  known: Known;
  asOf: CivilDate;
  answers: RuleAnswers;
  /** The days of final checks from the as-of day on, of the periods that have begun. */
  finals: Set<CivilDate>;
}

const worldOf = ({ memo, pack, asks, known, asOf, answers }: Setting): World => {
  const set: World['set'] = id => {
    const found = pack.sets.find(one => one.id === id);
    if (!found) throw new RangeError(`the pack has no set ${id}`);
    return found;
  };
  return {
    pack,
    known,
    asOf,
    asking: new Asking(asks, answers),
    set,
    shared: <T>(key: string, compute: () => T): T => {
      if (!memo.has(key)) memo.set(key, compute());
      return memo.get(key) as T;
    },
    members: (id, on = asOf) =>
      set(id)
        .members.filter(({ from, to }) => (from ?? on) <= on && on <= (to ?? on))
        .map(one => one.unit),
  };
};

const openQuestion = ({ ask }: Unanswered): Judgement => ({
  outcome: { is: 'missing' },
  required: null,
  found: null,
  formula: null,
  figures: [],
  reason: { zh: `先要回答:${ask.question.zh}`, en: `to be answered first: ${ask.question.en}` },
});

/** Nobody knows of any firm, park or school: that is no verdict on one. */
const noEntity: Judgement = {
  outcome: { is: 'missing' },
  required: null,
  found: null,
  formula: null,
  figures: [],
  reason: {
    zh: '数据中没有这条规定所针对的对象',
    en: 'the figures hold nothing of the kind that this rule is about',
  },
};

const rowOf = (rule: Rule, place: Place, world: World, judgement: Judgement, isOpen: boolean): VerdictRow => {
  const { outcome, ...said } = judgement;
  const { modality, id, part, stage, cite, document } = rule;
  const settled = isOpen
    ? { verdict: 'unknown' as const, isUnreachable: false }
    : settle(outcome, { isFinal: place.isFinal, year: place.year, asOf: world.asOf, modality });
  for (const ask of rule.asks ?? []) noteAsk(world, ask);
  return {
    rule: id,
    part,
    unit: place.unit,
    period: place.period,
    stage,
    ...(place.belongsTo === undefined ? {} : { belongsTo: place.belongsTo }),
    ...settled,
    ...said,
    figures: [...said.figures].sort(),
    cites: `${document} ${cite}`,
    assumed: world.asking.list,
  };
};

/** A question that concerns the rule whatever its figures say is named, also where nothing is proposed. */
const noteAsk = (world: World, ask: string): void => {
  try {
    world.asking.of({ ask });
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
  }
};

const judgeRow = (rule: Rule, place: Place, setting: Setting): VerdictRow => {
  const world = worldOf(setting);
  const evaluator = evaluatorOf(rule.kind) as Evaluator<RuleKind>;
  try {
    // The period's and the subject's own questions are this row's too.
    if (rule.subject.kind === 'unit') world.asking.of(rule.subject.unit);
    instancesOf(rule.period, documentOf(setting.pack, rule), setting.asOf, world.asking);
    for (const ask of rule.needs ?? []) world.asking.of({ ask });
    const isEmpty = hasEntities(rule, world) && place.unit === null;
    return rowOf(rule, place, world, isEmpty ? noEntity : evaluator.judge(rule, place, world), false);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    return rowOf(rule, place, world, openQuestion(error), true);
  }
};

const documentOf = (pack: Pack, { document }: Rule): PolicyDocument => {
  const found = pack.documents.find(one => one.id === document);
  if (!found) throw new RangeError(`the pack has no document ${document}`);
  return found;
};

interface Row {
  unit: string | null;
  units: readonly string[];
  belongsTo?: string;
}

const itself = (unit: string): Row => ({ unit, units: [unit] });
const entity = ({ unit, belongsTo }: Entity): Row => ({
  ...itself(unit),
  ...(belongsTo === undefined ? {} : { belongsTo }),
});
const nobody: Row = { unit: null, units: [] };

/** About entities of the figures, always or by an answer. The scope's question is asked either way. */
const hasEntities = ({ subject, scope }: Rule, { asking }: World): boolean =>
  asking.of(scope) === 'entities' || subject.kind === 'entities';

/** Whose row it is; nobody's while that is an open question, which its row then says. */
const unitOr = (unit: Asked<string>, { asking }: World): Row => {
  try {
    return itself(asking.of(unit));
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    return nobody;
  }
};

const unitsOf = (rule: Rule, on: CivilDate, world: World): readonly Row[] => {
  const { subject } = rule;
  switch (subject.kind) {
    case 'set': {
      const members = world.members(subject.set, on);
      return world.asking.of(rule.scope) === 'together'
        ? [{ unit: world.set(subject.set).name, units: members }]
        : members.map(itself);
    }
    case 'unit':
      return [unitOr(subject.unit, world)];
    case 'nobody':
    case 'entities':
      return [nobody];
  }
};

const earlier = (a: CivilDate, b: CivilDate | null): CivilDate => (b !== null && b < a ? b : a);

const placesOf = (rule: Rule, instance: Instance, setting: Setting): Place[] => {
  const world = worldOf(setting);
  const { asOf } = setting;
  const evaluator = evaluatorOf(rule.kind) as Evaluator<RuleKind>;
  const on = earlier(asOf, instance.endsOn);
  const at = (row: Row, period: string, year: string | null, final: Final): Place => {
    const place = { ...row, on, period, year };
    const day = final.kind === 'day' ? final.day : (evaluator.finalOn?.(rule, place, world) ?? null);
    return { ...place, finalOn: day, isFinal: day !== null && asOf >= day };
  };
  if (!hasEntities(rule, world))
    return unitsOf(rule, on, world).map(row => at(row, instance.period, instance.year, instance.final));
  const none: Place = {
    ...nobody,
    on,
    period: instance.period,
    year: instance.year,
    finalOn: null,
    isFinal: true,
  };
  const found = evaluator.entities?.(rule, none, world) ?? [];
  if (found.length === 0) return [none];
  return found.map(one =>
    at(
      entity(one),
      one.period ?? instance.period,
      one.year ?? instance.year,
      one.finalOn === undefined ? instance.final : { kind: 'day', day: one.finalOn },
    ),
  );
};

const evaluateRule = (rule: Rule, given: Omit<Setting, 'memo'>): VerdictRow[] => {
  const setting = { ...given, memo: new Map<string, unknown>() };
  const document = documentOf(setting.pack, rule);
  const world = worldOf(setting);
  let instances: Instance[];
  try {
    instances = instancesOf(rule.period, document, setting.asOf, world.asking);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    // When it counts is open: one row for each who has one, with the question.
    const open = { period: 'once', year: null, beginsOn: setting.asOf, endsOn: null };
    instances = [{ ...open, final: { kind: 'day', day: null } }];
  }
  const places = instances.flatMap(instance => placesOf(rule, instance, setting));
  for (const { finalOn } of places)
    if (finalOn !== null && finalOn >= setting.asOf) setting.finals.add(finalOn);
  return places.map(place => judgeRow(rule, place, setting));
};

/** What a pack says of the figures that are known at the end of a day. */
export class Evaluation {
  private readonly rows = new Map<Rule, VerdictRow[]>();
  private readonly setting: Omit<Setting, 'memo'>;

  constructor(
    pack: Pack,
    figures: Figures,
    asOf: CivilDate,
    answers: RuleAnswers = {},
    rules: readonly Rule[] = pack.rules,
  ) {
    const known = new Known(figures, asOf);
    this.setting = { pack, asks: asksOf(pack), known, asOf, answers, finals: new Set() };
    for (const rule of rules) this.rows.set(rule, evaluateRule(rule, this.setting));
  }

  /** More figures, or corrected ones: only the rules that hang on them are evaluated again. Those, with their new rows. */
  learn(more: Figures): ReadonlyMap<Rule, readonly VerdictRow[]> {
    const { known } = this.setting;
    // A correction may take a row away from where it was.
    const before = readsTouchedBy(known.replacedBy(more), known);
    known.learn(more);
    const touched = new Set([...before, ...readsTouchedBy(more, known)]);
    const again = [...this.rows.keys()].filter(rule => readsOf(rule).some(one => touched.has(one)));
    const renewed = new Map(again.map(rule => [rule, evaluateRule(rule, this.setting)]));
    for (const [rule, rows] of renewed) this.rows.set(rule, rows);
    return renewed;
  }

  /** The days of final checks from the as-of day on, of the periods that have begun. */
  get finals(): ReadonlySet<CivilDate> {
    return this.setting.finals;
  }

  get all(): VerdictRow[] {
    return [...this.rows.values()].flat();
  }
}

/**
 * Every rule of a pack on what is known at the end of a day: one row per rule, part, unit, period and stage that begins by
 * then. Pure; figures dated after `asOf` are not seen.
 */
export const evaluate = (...given: ConstructorParameters<typeof Evaluation>): VerdictRow[] =>
  new Evaluation(...given).all;
