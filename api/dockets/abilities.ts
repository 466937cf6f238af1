import type { Envelope } from '../../domain/case/envelope';
import { commandsAllowedIn, mayCommand, mayRecordFor, ruleOf } from '../../domain/commands/command-rules';
import { samplesOf, type Sample } from '../../domain/commands/samples';
import { transition } from '../../domain/commands/transition';
import { asksOf } from '../../domain/docket/asks';
import type { Facts } from '../../domain/docket/draft';
import type { Policy } from '../../domain/policy/types';
import type { DocketState } from '../../domain/case/state';
import { DomainError } from '../../domain/domain-error';
import type { Actor } from '../../domain/permissions/actor';
import type { Ability } from '../contracts/dockets';
import type { CommandKind } from '../../domain/codes/commands';

const isPossible = (state: DocketState, { command }: Sample, envelope: Envelope, facts: Facts): boolean => {
  try {
    transition(state, command, envelope, facts);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
};

const distinct = (values: (string | undefined)[]): string[] => [
  ...new Set(values.filter(value => value !== undefined)),
];

/** The units with a part in the docket, or something to do in it. */
const unitsIn = (state: DocketState): string[] =>
  distinct([
    ...state.parts.map(part => part.unitId),
    ...state.obligations.map(one => one.owedBy),
    state.unitId ?? undefined,
  ]);

const abilityOf = (
  command: CommandKind,
  mode: Ability['mode'],
  possible: { unitId: string; sample: Sample }[],
  { grade }: Policy,
): Ability[] => {
  if (possible.length === 0) return [];
  const outcomes = [...new Set(possible.flatMap(({ sample }) => sample.outcome ?? []))];
  return [
    {
      command,
      mode,
      unitIds: distinct(possible.map(one => one.unitId)),
      targetIds: distinct(possible.map(one => one.sample.targetId)),
      obligationIds: distinct(possible.map(one => one.sample.obligationId)),
      ...(outcomes.length > 0 && { outcomes }),
      ...(grade !== 'none' &&
        asksOf(ruleOf(command).asks).some(one => one.kind === 'grade') && { grading: grade }),
    },
  ];
};

/**
 * What a person may do to a docket now, for which units and obligations. Nothing is decided here: each command is put to
 * the domain as a sample, and what it would do is offered. So the web can never offer what the domain refuses.
 */
export const abilitiesOf = (state: DocketState, actor: Actor, facts: Facts): Ability[] =>
  commandsAllowedIn(state).flatMap(command => {
    const samples = samplesOf(command, state, facts);
    const possibleFor = (unitIds: string[], proof?: string) =>
      unitIds.flatMap(unitId => {
        const envelope = { actor, unitId, receivedAt: facts.now, ...(proof && { proof }) };
        return samples
          .filter(sample => isPossible(state, sample, envelope, facts))
          .map(sample => ({ unitId, sample }));
      });
    const own = mayCommand(actor, command, actor.unitId) ? possibleFor([actor.unitId]) : [];
    const others = mayRecordFor(actor, command)
      ? possibleFor(
          unitsIn(state).filter(unitId => !mayCommand(actor, command, unitId)),
          '凭据',
        )
      : [];
    return [
      ...abilityOf(command, 'own', own, facts.policy),
      ...abilityOf(command, 'on-behalf', others, facts.policy),
    ];
  });
