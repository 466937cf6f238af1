import { measureOf } from '../../domain/rules/measure-of';
import { findBreach, breachId } from '../../domain/breach/find-breach';
import { findingOf } from '../../domain/breach/finding-of';
import { breakAgain, correctFigure } from '../../domain/breach/turn';
import type { Evidence } from '../../domain/breach/events';
import type { BreachRecord } from '../../domain/breach/project';
import type { UnitId } from '../../domain/obligation/types';
import { authorityOf } from '../../domain/target/rules-in-force';
import type { TargetFileState } from '../../domain/target/state';
import type { Book } from '../book';
import { inTurns } from '../in-turns';
import type { Judged, Judgement } from './judge';

interface Turning {
  state: TargetFileState;
  evaluation: number;
  judgement: Judgement;
  unitOf: (name: string) => UnitId | null;
}

const isSameRow = (one: BreachRecord, { row }: Judged): boolean =>
  one.rule === row.rule && one.part === row.part && one.unit === row.unit && one.stage === row.stage;

/** The breach of the latest period before this one. */
const previousOf = (known: readonly BreachRecord[], judged: Judged): string | null =>
  known
    .filter(one => isSameRow(one, judged) && one.period < judged.row.period)
    .sort((a, b) => (a.period < b.period ? 1 : -1))[0]?.id ?? null;

/**
 * What the rows that were looked at say of breaches: those that are broken for the first time are proposed, those that were
 * corrected or are broken again are told. Each at most once, by its id.
 */
export const turnBreaches = async (
  book: Book,
  { state, evaluation, judgement, unitOf }: Turning,
): Promise<void> => {
  const { facts } = book;
  const { campaign } = facts;
  const { asOf, rows } = judgement;
  const evidenceOf = ({ row, rule, pack }: Judged): Evidence => ({
    row,
    asOf,
    evaluation,
    pack: { id: pack.id, version: pack.version },
    ruleVersion: rule.version,
    measure: measureOf(rule.kind, row),
  });
  const known = await book.store.targets.breaches(campaign.id);
  const byKey = new Map(rows.map(one => [one.key, one]));
  const ids = new Set([...judgement.rules].map(one => one.id));
  const turned = known.filter(
    one =>
      (ids.has(one.rule) || !state.packs.some(({ pack }) => pack.rules.some(({ id }) => id === one.rule))) &&
      one.isBroken !== (byKey.get(one.key)?.row.verdict === 'broken'),
  );
  for (const docket of await book.hold(turned.map(one => one.id))) {
    if (docket.state.kind !== 'breach') continue;
    const judged = byKey.get(turned.find(one => one.id === docket.id)?.key ?? '');
    const evidence = judged ? evidenceOf(judged) : null;
    const outcome =
      judged?.row.verdict === 'broken' && evidence
        ? breakAgain(docket.state, evidence, facts)
        : correctFigure(docket.state, evidence, asOf, facts);
    if (outcome) book.save(docket, outcome);
  }
  const there = new Set(known.map(one => one.id));
  const broken = rows.filter(
    one => one.row.verdict === 'broken' && !there.has(breachId(campaign.id, one.row)),
  );
  const found = broken.sort((a, b) =>
    a.row.period < b.row.period ? -1 : a.row.period > b.row.period ? 1 : 0,
  );
  await inTurns(found, one => {
    const previous = previousOf(known, one);
    const authority = authorityOf(state, one.pack, one.rule);
    const finding = findingOf({ rule: one.rule, evidence: evidenceOf(one) }, authority, previous, unitOf);
    const outcome = findBreach(campaign.id, finding, facts);
    book.save(null, outcome);
    known.push({
      ...one.row,
      id: outcome.state.id,
      campaignId: campaign.id,
      key: one.key,
      status: outcome.state.status,
      isBroken: true,
      unitId: null,
      answerableId: null,
      caseId: null,
      previousId: previous,
      foundAt: facts.now,
      decidedAt: null,
    });
  });
};
