import type { ErrorCode } from '../domain/codes/errors';
import type { Instant } from '../domain/calendar/civil-date';
import type { Command } from '../domain/commands/command';
import type { DocketKind } from '../domain/codes/docket';
import type { LetterCommand } from '../domain/codes/letter';
import { DomainError } from '../domain/domain-error';
import { kinds, type DocketOutcome, type DocketState } from '../domain/kinds';
import type { LetterState } from '../domain/letter/state';
import type { Actor } from '../domain/permissions/actor';
import { doneBy, peopleIn } from '../domain/permissions/stand-in';
import type { ProceedingAct } from '../domain/proceeding/commands/all';
import { assertKnownUnits, assertOwnFiles } from './assert-given';
import type { Book, HeldDocket } from './book';
import { concernedBy } from './concerned-by';
import { numbersFor } from './numbers-for';
import { saveAndReact } from './reactions';

/** What is to be done with a letter; the number of `number` is given under the lock. */
type LetterOrder =
  | { kind: Exclude<LetterCommand, 'number' | 'reply'> }
  | { kind: 'number' }
  | { kind: 'reply'; reply: string };

interface Order {
  /** Several: sign for several at once, number a day's letters. All of them or none, in this order. */
  docketIds: string[];
  actor: Actor;
  /** The campaign to which all of them have to belong; without it, the one of the first. */
  campaignId?: string;
  /** The version on which the person decided; only with one docket. */
  expectedVersion?: number;
  /** The same with several, by docket. */
  expectedVersions?: ReadonlyMap<string, number>;
}

/** 代为登记: for whom it counts, when it was received (an instant), and the proof. */
export interface OnBehalfOf {
  unitId: string;
  /** By default now. */
  receivedAt?: Instant;
  proof: string;
}

/** 审签: who wrote what a head signs off and, where he stood in for somebody, for whom. */
interface Preparer {
  personId: string;
  actingFor: string | null;
}

export type CommandInput = Order &
  (
    | {
        on: 'case';
        command: Command;
        onBehalfOf?: OnBehalfOf;
        preparedBy?: Preparer;
        /** A stamped scan (盖章扫描件) is among the files. */
        isStamped?: true;
      }
    | { on: 'letter'; command: LetterOrder }
    | { on: 'proceeding'; command: ProceedingAct }
  );

const unknown = {
  case: 'DOCKET_UNKNOWN',
  letter: 'LETTER_UNKNOWN',
  proceeding: 'PROCEEDING_UNKNOWN',
} as const satisfies Record<CommandInput['on'], ErrorCode>;

const isOf = (on: CommandInput['on'], kind: DocketKind): boolean =>
  on === kind || (on === 'case' && kind === 'unit-file');

/** Holds the dockets with everything that the command may change or asks about. @throws DomainError where one is unknown */
const hold = async (
  book: Book,
  { docketIds, on, command, campaignId }: CommandInput,
): Promise<HeldDocket[]> => {
  const concerns = concernedBy(on, command.kind);
  const before = concerns ? [...(await book.look(docketIds)).values()].flatMap(concerns) : [];
  await book.holdKnown([...docketIds, ...before]);
  const known = new Map((await book.holdKnown(docketIds)).map(one => [one.id, one]));
  const held = docketIds.flatMap(id => known.get(id) ?? []);
  // Another docket joined in between: it is locked now, late but before anything is decided.
  if (concerns) await book.hold(held.flatMap(one => concerns(one.state)));
  const campaign = campaignId ?? held[0]?.campaignId;
  const strange = docketIds.filter(id => {
    const docket = known.get(id);
    return docket?.campaignId !== campaign || !isOf(on, docket?.state.kind ?? 'case');
  });
  if (strange.length > 0) throw new DomainError(unknown[on], { ids: strange });
  return held;
};

/** Whose uploads a prepared hand-in may name. */
const preparers = ({ personId, actingFor }: Preparer): string[] =>
  actingFor === null ? [personId] : [personId, actingFor];

const proceedingOf = (state: DocketState): string | null =>
  state.kind === 'letter' ? state.proceedingId : null;

/** Asks the domain, and gives it what only the record knows: units, files, numbers. */
const deciding = async (
  book: Book,
  input: CommandInput,
  held: HeldDocket[],
): Promise<(state: DocketState) => DocketOutcome> => {
  const { facts } = book;
  const { actor } = input;
  if (input.on === 'case') {
    const { command, onBehalfOf, preparedBy, isStamped } = input;
    const envelope = {
      actor,
      unitId: onBehalfOf?.unitId ?? actor.unitId,
      receivedAt: onBehalfOf?.receivedAt ?? facts.now,
      ...(onBehalfOf && { proof: onBehalfOf.proof }),
      ...(preparedBy && { preparedBy: preparedBy.personId }),
      ...(isStamped && { isStamped }),
    };
    return state => kinds.case.decide(state as never, command, envelope, facts);
  }
  if (input.on === 'letter') {
    const { command } = input;
    const proceedings = await book.look(held.flatMap(({ state }) => proceedingOf(state) ?? []));
    const aboutOf = (state: DocketState) => proceedings.get(proceedingOf(state) ?? '')?.unitId ?? [];
    const numbers =
      command.kind === 'number'
        ? await numbersFor(
            book,
            held.map(one => one.state as LetterState),
          )
        : null;
    return state =>
      kinds.letter.decide(
        state as LetterState,
        command.kind === 'number' ? { kind: 'number', number: numbers?.get(state.id) ?? '' } : command,
        { actor, about: [aboutOf(state)].flat() },
        facts,
      );
  }
  const { command } = input;
  const concerned = await book.look(
    held.flatMap(one => ('items' in one.state ? one.state.items : [])).map(one => one.docketId),
  );
  return state =>
    kinds.proceeding.decide(state as never, command, { actor, concerned: [...concerned.values()] }, facts);
};

/**
 * A person's command on dockets of one kind, whatever it is: lock the rows, ask the domain, write state, events and notices,
 * with what follows in other dockets.
 *
 * @throws DomainError `VERSION_CONFLICT` when somebody else changed the docket meanwhile (items may have joined a draft:
 * nobody signs what he has not seen), `DOCKET_UNKNOWN`, `LETTER_UNKNOWN`, `PROCEEDING_UNKNOWN`, `FILE_UNKNOWN`,
 * `UNIT_UNKNOWN`, and the domain's own.
 */
export const command = async (book: Book, input: CommandInput): Promise<void> => {
  const { docketIds, actor, expectedVersions, campaignId } = input;
  const held = await hold(book, input);
  const [first] = held;
  if (!first) throw new DomainError(unknown[input.on], { ids: docketIds });
  await book.open(campaignId ?? first.campaignId);
  for (const { id, version } of held) {
    const expected = expectedVersions?.get(id) ?? input.expectedVersion;
    if (expected !== undefined && version !== expected)
      throw new DomainError('VERSION_CONFLICT', { expected, version });
  }
  const { preparedBy } = 'preparedBy' in input ? input : { preparedBy: undefined };
  await assertOwnFiles(book, preparedBy ? preparers(preparedBy) : peopleIn(actor), input.command);
  if (input.on === 'case') await assertKnownUnits(book, input.command);
  const decide = await deciding(book, input, held);
  for (const docket of held) await saveAndReact(book, docket, decide(docket.state), doneBy(actor));
};
