import { letterKindNames, type LetterKind } from '../codes/letter';
import { deciderFor, peopleOf } from '../docket/decider';
import { Draft, type Facts, type Outcome } from '../docket/draft';
import type { Item } from '../docket/item';
import { openedWithout, owe } from '../docket/office-docket';
import { DomainError } from '../domain-error';
import type { UnitId } from '../obligation/types';
import type { LetterBlock } from './blocks';
import type { LetterEvent } from './events';
import { evolveLetter } from './evolve';
import type { LetterState } from './state';

export type LetterOutcome = Outcome<LetterState, LetterEvent>;

export interface NewLetter {
  id: string;
  campaignId: string;
  kind: LetterKind;
  toUnitId: UnitId;
  fromUnitId: UnitId;
  proceedingId: string | null;
  title: string;
  blocks: LetterBlock[];
  items: Item[];
}

/** Who writes to a unit: 督查室 for 督办函; the office otherwise, and 督查室 where the office would write to its own house. */
export const letterSender = (kind: LetterKind, toUnitId: UnitId, { offices }: Facts): UnitId =>
  kind === 'supervision-letter' ? offices.supervision : deciderFor(toUnitId, offices);

/** 拟稿: the letter, and what the office owes with it: sign, number, deliver. Its own delay shows like everybody else's. */
export const draftLetter = (letter: NewLetter, facts: Facts): LetterOutcome => {
  const { id, campaignId, kind, toUnitId, fromUnitId, title, blocks, items, proceedingId } = letter;
  const first = openedWithout({ id, campaignId, kind: 'letter', unitId: toUnitId, title }, facts);
  const draft = new Draft(evolveLetter(null, first), evolveLetter);
  draft.events.push(first);
  draft.emit({
    type: 'letter-drafted',
    at: facts.now,
    by: null,
    letterKind: kind,
    fromUnitId,
    proceedingId,
    title,
    blocks,
    items,
  });
  const what = `办理${letterKindNames[kind].zh}:签批、编号、送达`;
  const period = facts.policy.letterHandling;
  owe(draft, { kind: 'letter', owedBy: fromUnitId, what, period, event: 'drafted' }, facts, null);
  const obligation = draft.state.obligations[0];
  draft.notify({
    kind: 'letter-drafted',
    audience: peopleOf(fromUnitId, facts.offices),
    urgency: 'digest',
    unitId: toUnitId,
    ...(obligation && { obligationId: obligation.id }),
    why: obligation?.derivation ?? [],
    facts: { title, what, dueOn: obligation?.dueOn ?? '' },
  });
  return draft.done();
};

/**
 * 并案: more joins a draft, whose text is composed again. A letter that has been signed takes no more.
 *
 * @throws DomainError `LETTER_NOT_IN_THIS_STATUS`
 */
export const joinLetter = (
  state: LetterState,
  items: Item[],
  blocks: LetterBlock[],
  { now }: Facts,
): LetterOutcome => {
  if (state.status !== 'drafted')
    throw new DomainError('LETTER_NOT_IN_THIS_STATUS', { what: 'join', status: state.status });
  const draft = new Draft(state, evolveLetter);
  draft.emit({ type: 'letter-items-joined', at: now, by: null, items, blocks });
  return draft.done();
};
