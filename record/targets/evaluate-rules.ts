import { endOf, type Instant } from '../../domain/calendar/civil-date';
import { answerableName, ownerName } from '../../domain/breach/finding-of';
import { figuresOfRows } from '../../domain/figures/of-plain';
import { plainOfRows } from '../../domain/figures/plain-row';
import type { UnitId } from '../../domain/obligation/types';
import { figuresOwed } from '../../domain/target/figures-owed';
import { noteEvaluation } from '../../domain/target/note-evaluation';
import { unitConcerned } from '../../domain/rules/verdict-row';
import { targetFileId } from '../../domain/target/open-target-file';
import { answersIn } from '../../domain/target/rules-in-force';
import type { TargetFileState } from '../../domain/target/state';
import { verdicts, type Verdict } from '../../domain/codes/rules';
import type { Book, HeldDocket } from '../book';
import { changedRows } from './changed-rows';
import { judge, type Judgement } from './judge';
import { hashOfRows } from './row-hash';
import { everything, type KnownVerdict } from './target-store';
import { turnBreaches } from './turn-breaches';

/** Units of the registry by what rows and rules call them. */
const unitsIn = async (book: Book, { rows }: Judgement): Promise<(name: string) => UnitId | null> => {
  const names = rows.flatMap(({ row, rule }) => [
    unitConcerned(row),
    answerableName(rule, row),
    ownerName(rule, row),
  ]);
  const known = await book.store.figures.unitsNamed([...new Set(names.filter(one => one !== null))]);
  return name => known.get(name) ?? null;
};

const counted = (rows: readonly KnownVerdict[]): Partial<Record<Verdict, number>> => {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const one of verdicts) {
    const n = rows.filter(({ verdict }) => verdict === one).length;
    if (n > 0) counts[one] = n;
  }
  return counts;
};

const evaluateIn = async (
  book: Book,
  held: HeldDocket,
  state: TargetFileState,
  what: readonly string[],
): Promise<void> => {
  const { store, facts } = book;
  const campaignId = facts.campaign.id;
  const figures = figuresOfRows(plainOfRows(await store.figures.asOf(campaignId, null)));
  const judgement = judge(state, what, figures, facts.now);
  const { asOf, checkOn } = judgement;
  const unitOf = await unitsIn(book, judgement);
  const before = new Map((await store.targets.verdicts(campaignId)).map(one => [one.key, one]));
  const looked = new Set([...judgement.rules].map(one => one.id));
  const all = new Set(state.packs.flatMap(({ pack }) => pack.rules.map(one => one.id)));
  // A rule that a newer version of its pack has not any more is looked at once again: its rows go.
  const isLookedAt = (rule: string): boolean => looked.has(rule) || !all.has(rule);
  const evaluation = (state.evaluated?.number ?? 0) + 1;
  const noted = { campaignId, evaluation, asOf, at: facts.now, unitOf };
  const { changes, after } = changedRows(judgement.rows, isLookedAt, before, noted);
  const owed = figuresOwed(judgement.rows, answersIn(state), asOf).map(one => ({
    ...one,
    unitId: one.owner === null ? null : unitOf(one.owner),
  }));
  const refs = new Set([...judgement.rules].map(one => `${one.id}${one.part ?? ''}`));
  const outcome = noteEvaluation(
    state,
    {
      number: evaluation,
      asOf,
      packs: state.packs.map(({ pack, hash }) => ({ id: pack.id, version: pack.version, hash })),
      counts: counted(after),
      rows: after.length,
      hash: hashOfRows(after),
      changed: changes.map(one => one.key).sort(),
      checkOn,
    },
    { owed, isJudged: ref => refs.has(ref) },
    facts,
  );
  if (outcome) book.save(held, outcome);
  if (changes.length > 0) await store.targets.write(changes);
  await turnBreaches(book, { state, evaluation, judgement, unitOf });
  await store.targets.evaluated(campaignId, checkOn === null ? null : endOf(checkOn));
};

/**
 * 核定: what is due of a campaign's rules is evaluated on the figures that have been recorded, in one transaction: the event with
 * its hash, the rows that changed, what is owed, breaches. Done twice, or killed between, it comes to the same once; `isForced` does
 * all of it whether due or not.
 */
export const evaluateRules = async (
  book: Book,
  campaignId: string,
  { atLeast, isForced = false }: { atLeast?: Instant; isForced?: boolean } = {},
): Promise<void> => {
  const [held] = await book.holdKnown([targetFileId(campaignId)]);
  const { now } = await book.open(campaignId, atLeast);
  if (held?.state.kind !== 'target-file') return;
  const { targets } = book.store;
  const { at, what } = await targets.due(campaignId);
  if (held.state.status === 'ended' || held.state.packs.length === 0)
    return targets.evaluated(campaignId, null);
  if (isForced) return evaluateIn(book, held, held.state, [everything]);
  if (at === null || at > now) return;
  return evaluateIn(book, held, held.state, what);
};
