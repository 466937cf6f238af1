import { commandFor } from '../case/command-for';
import type { Envelope } from '../case/envelope';
import type { DocketState } from '../case/state';
import { commandKinds, type CommandKind } from '../codes/commands';
import type { SignOffState } from '../codes/sign-off';
import { DomainError } from '../domain-error';
import type { Facts } from '../docket/draft';
import { isOpen, type Obligation, type UnitId } from '../obligation/types';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';
import type { Command } from './command';
import { ruleOf } from './command-rules';
import { transition } from './transition';

/** What is done with something that was put before a head; `supersede` is what another hand-in of the same does to it. */
export type SignOffAct = 'sign' | 'send-back' | 'withdraw' | 'supersede';

const after: Record<SignOffState, Partial<Record<SignOffAct, SignOffState>>> = {
  waiting: { sign: 'signed', 'send-back': 'sent-back', withdraw: 'withdrawn', supersede: 'superseded' },
  'sent-back': { withdraw: 'withdrawn', supersede: 'superseded' },
  signed: {},
  withdrawn: {},
  superseded: {},
};

/** The state after an act. @throws DomainError `SIGN_OFF_DECIDED` where somebody was quicker */
export const signOffAfter = (state: SignOffState, act: SignOffAct): SignOffState => {
  const next = after[state][act];
  if (!next) throw new DomainError('SIGN_OFF_DECIDED', { state });
  return next;
};

/** The states out of which something can still come. */
export const openSignOffs: readonly SignOffState[] = ['waiting', 'sent-back'];

/** What a unit hands in, where its head signs it off first. */
export const signedOffCommands: readonly CommandKind[] = commandKinds.filter(kind => ruleOf(kind).headSigns);

/** True where the actor hands in for his unit without anybody above him in it: its head, or who stands in for him. */
export const maySignOff = (actor: Actor, unitId: UnitId): boolean =>
  isCapable(actor, 'sign-off') && actor.unitId === unitId;

/** True where the actor writes for his unit what its head signs off, and may take it back. */
export const mayPrepare = (actor: Actor, unitId: UnitId): boolean =>
  isCapable(actor, 'act-for-unit') && actor.unitId === unitId;

/** What the domain would say to a command on these dockets now: its first refusal, or null where it would be done. */
export const refusalOf = (
  states: readonly DocketState[],
  command: Command,
  envelope: Envelope,
  facts: Facts,
): DomainError | null => {
  try {
    for (const state of states) transition(state, command, envelope, facts);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
};

/** What is owed that a hand-in is about, the earliest first: its clocks run on while the head reads. */
export const owedThrough = (state: DocketState, command: Command, unitId: UnitId): Obligation[] => {
  const named = [
    'obligationId' in command ? command.obligationId : [],
    'obligationIds' in command ? (command.obligationIds ?? []) : [],
  ].flat();
  return state.obligations
    .filter(one =>
      named.length > 0
        ? named.includes(one.id)
        : isOpen(one) && one.owedBy === unitId && commandFor(one) === command.kind,
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
};

const isDocument = (command: Command): boolean => 'document' in command && command.document !== undefined;

/**
 * True where two hand-ins of a unit in a campaign are about the same: of one kind, in a docket that both name; extensions, of one date;
 * a document for the whole unit is about the same as whatever of its kind the unit hands in.
 */
export const isSameHandIn = (
  one: { docketIds: readonly string[]; command: Command },
  other: { docketIds: readonly string[]; command: Command },
): boolean => {
  if (one.command.kind !== other.command.kind) return false;
  if (isDocument(one.command) || isDocument(other.command)) return true;
  if (!one.docketIds.some(id => other.docketIds.includes(id))) return false;
  return one.command.kind !== 'ask-extension' || other.command.kind !== 'ask-extension'
    ? true
    : one.command.obligationId === other.command.obligationId;
};
