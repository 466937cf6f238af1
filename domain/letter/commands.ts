import { derive } from '../explain/derive';
import { dateOf } from '../calendar/civil-date';
import { unsentStatuses, type LetterCommand, type LetterStatus } from '../codes/letter';
import { Draft, type Facts } from '../docket/draft';
import { meetOpen } from '../docket/office-docket';
import { DomainError } from '../domain-error';
import type { UnitId } from '../obligation/types';
import type { Actor, EventActor } from '../permissions/actor';
import { isCapable, type Capability } from '../permissions/capabilities';
import { assertDisinterested, assertStandsIn, doneBy, otherHousesOf } from '../permissions/stand-in';
import type { LetterOutcome } from './draft-letter';
import type { LetterEvent } from './events';
import { evolveLetter } from './evolve';
import type { LetterState } from './state';

/** What somebody does with a letter, with what the act has to say. */
export type LetterAct =
  | { kind: Exclude<LetterCommand, 'number' | 'reply'> }
  /** The number (文号) is taken under the lock, in the order of the letters. */
  | { kind: 'number'; number: string }
  | { kind: 'reply'; reply: string };

type LetterActOf<K extends LetterCommand> = Extract<LetterAct, { kind: K }>;

type LetterDraft = Draft<LetterState, LetterEvent>;

interface Definition<K extends LetterCommand> {
  /** Who may: the offices, or the addressee (for whom an office records what came on paper). */
  who: Extract<Capability, 'handle-letters' | 'act-for-unit'>;
  /** The statuses in which it may be done. */
  in: readonly LetterStatus[];
  decide: (draft: LetterDraft, act: LetterActOf<K>, by: EventActor, facts: Facts) => void;
}

type Definitions = { [K in LetterCommand]: Definition<K> };

/** The life of a letter, command by command. What is not here is refused. */
const letterCommandTable: Definitions = {
  sign: {
    who: 'handle-letters',
    in: ['drafted'],
    decide: (draft, _, by, { now }) => draft.emit({ type: 'letter-signed', at: now, by }),
  },
  number: {
    who: 'handle-letters',
    in: ['signed'],
    decide: (draft, { number }, by, { now }) => draft.emit({ type: 'letter-numbered', at: now, by, number }),
  },
  deliver: {
    who: 'handle-letters',
    in: ['numbered'],
    decide: (draft, _, by, facts) => {
      draft.emit({ type: 'letter-delivered', at: facts.now, by });
      meetOpen(draft, 'letter', by, facts);
      const { unitId, title, number } = draft.state;
      draft.notify({
        kind: 'letter-delivered',
        audience: { to: 'head', unitId },
        urgency: 'own',
        why: [derive({ code: 'letter-delivered', on: dateOf(facts.now) }, 'practice:delivery')],
        facts: { title, number: number ?? '' },
      });
    },
  },
  acknowledge: {
    who: 'act-for-unit',
    in: ['delivered'],
    decide: (draft, _, by, { now }) => draft.emit({ type: 'letter-acknowledged', at: now, by }),
  },
  reply: {
    who: 'act-for-unit',
    in: ['delivered', 'acknowledged'],
    decide: (draft, { reply }, by, { now }) =>
      draft.emit({ type: 'letter-replied', at: now, by, text: reply }),
  },
  withdraw: {
    who: 'handle-letters',
    in: unsentStatuses,
    decide: (draft, _, by, facts) => {
      draft.emit({ type: 'letter-withdrawn', at: facts.now, by, reason: '' });
      meetOpen(draft, 'letter', by, facts);
    },
  },
};

/** The commands that a letter takes in a status. */
export const letterCommandsIn = (status: LetterStatus): LetterCommand[] =>
  (Object.keys(letterCommandTable) as LetterCommand[]).filter(one =>
    letterCommandTable[one].in.includes(status),
  );

/**
 * Role × verb: the offices sign, number, deliver, withdraw; the addressee acknowledges and replies. Whoever stands in for an
 * office, or holds a post elsewhere, does not handle a letter to his own house.
 */
export const mayHandleLetter = (actor: Actor, command: LetterCommand, toUnitId: string): boolean => {
  const isOwn = otherHousesOf(actor).includes(toUnitId);
  const isOffice = isCapable(actor, 'handle-letters') && !isOwn;
  if (letterCommandTable[command].who === 'handle-letters') return isOffice;
  return isOffice || (actor.unitId === toUnitId && isCapable(actor, 'act-for-unit'));
};

/**
 * What a person's command does to a letter: pure, with time as an argument. `about` is the unit of the proceeding to which it
 * belongs: a letter to the body with authority is about another unit than its addressee.
 *
 * @throws DomainError `NOT_STANDING_IN`, `NOT_PERMITTED`, `OWN_WORK`, `LETTER_NOT_IN_THIS_STATUS`
 */
export const decideLetter = (
  state: LetterState,
  act: LetterAct,
  { actor, about = [] }: { actor: Actor; about?: readonly UnitId[] },
  facts: Facts,
): LetterOutcome => {
  assertStandsIn(actor, facts.now);
  const command = act.kind;
  if (!mayHandleLetter(actor, command, state.unitId)) throw new DomainError('NOT_PERMITTED', { command });
  if (letterCommandTable[command].who === 'handle-letters') assertDisinterested(actor, about, {});
  const { status } = state;
  if (!letterCommandTable[command].in.includes(status))
    throw new DomainError('LETTER_NOT_IN_THIS_STATUS', { status, command });
  const draft = new Draft(state, evolveLetter);
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  (letterCommandTable[command].decide as Definition<LetterCommand>['decide'])(
    draft,
    act,
    doneBy(actor),
    facts,
  );
  return draft.done();
};

/** 机关代字: under which sign a sender's letters are numbered. */
export const signOfSender = (
  fromUnitId: UnitId,
  { policy, offices }: Pick<Facts, 'policy' | 'offices'>,
): string => policy.letterSign[fromUnitId === offices.supervision ? 'supervision' : 'office'];

/** 文号: sign, year in 〔〕, running number. */
export const letterNumber = (sign: string, year: number, n: number): string => `${sign}〔${year}〕${n}号`;
