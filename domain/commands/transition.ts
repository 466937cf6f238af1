import { refuse, type Context } from '../case/context';
import type { Envelope } from '../case/envelope';
import { conclude } from '../case/conclude';
import type { Facts } from '../docket/draft';
import { CaseDraft, type CaseResult } from '../case/case-draft';
import { leadsOf, type DocketState } from '../case/state';
import type { EventActor } from '../permissions/actor';
import { assertDisinterested, assertStandsIn, doneBy } from '../permissions/stand-in';
import { allCommands } from './all-commands';
import type { Command } from './command';
import { commandsAllowedIn, mayCommand, mayRecordFor, ruleOf } from './command-rules';

/** The units whose work a command decides about. */
const concernedBy = (state: DocketState, command: Command): string[] => [
  ...leadsOf(state),
  ...(state.unitId ? [state.unitId] : []),
  ...('unitId' in command ? [command.unitId] : []),
  ...state.obligations.flatMap(one =>
    'obligationId' in command && one.id === command.obligationId ? one.owedBy : [],
  ),
];

const check = (state: DocketState, command: Command, envelope: Envelope, facts: Facts): void => {
  const { actor, unitId, receivedAt, proof } = envelope;
  assertStandsIn(actor, facts.now);
  const isForOther = !mayCommand(actor, command.kind, unitId);
  if (isForOther && !mayRecordFor(actor, command.kind))
    refuse('NOT_PERMITTED', { command: command.kind, unitId });
  if (isForOther && !proof?.trim()) refuse('PROOF_REQUIRED', { unitId });
  if (receivedAt > facts.now) refuse('RECEIVED_IN_FUTURE', { receivedAt, now: facts.now });
  if (receivedAt < state.openedAt) refuse('RECEIVED_TOO_EARLY', { receivedAt, openedAt: state.openedAt });
  if (!isForOther && receivedAt !== facts.now) refuse('RECEIVED_NOT_NOW', { receivedAt });
  if (isForOther) assertDisinterested(actor, [unitId], state);
  if (ruleOf(command.kind).scope === 'all') assertDisinterested(actor, concernedBy(state, command), state);
  if (!commandsAllowedIn(state).includes(command.kind))
    refuse('NOT_IN_THIS_STATUS', { command: command.kind, status: state.status });
};

/** What the record says of a hand-in besides who did it: who wrote it, and that it came stamped. */
const signedOff = (
  { kind }: Command,
  { preparedBy, isStamped }: Envelope,
): Pick<EventActor, 'preparedBy' | 'isStamped'> =>
  ruleOf(kind).headSigns
    ? { ...(preparedBy !== undefined && { preparedBy }), ...(isStamped && { isStamped }) }
    : {};

/**
 * What a person's command does to a case or a unit's file: pure, with time as an argument. The status follows from what
 * has been handed in.
 *
 * @throws DomainError with a stable code when the command is not permitted, not possible in this status, or incomplete.
 */
export const transition = (
  state: DocketState,
  command: Command,
  envelope: Envelope,
  facts: Facts,
): CaseResult => {
  check(state, command, envelope, facts);
  const draft = new CaseDraft(state);
  const { actor, unitId, proof } = envelope;
  const isForOther = !mayCommand(actor, command.kind, unitId);
  const by = isForOther
    ? { ...doneBy(actor, unitId), recordedBy: doneBy(actor).personId, proof: proof ?? '' }
    : { ...doneBy(actor), ...signedOff(command, envelope) };
  const context: Context = { draft, envelope, facts, by };
  // The table is complete by its type; the compiler cannot tie the key to the union's member, a person can.
  (allCommands[command.kind].decide as (context: Context, command: Command) => unknown)(context, command);
  return conclude(context, ruleOf(command.kind).signsFor === true);
};
