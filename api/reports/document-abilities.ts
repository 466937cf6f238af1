import type { CaseState } from '../../domain/case/state';
import type { CommandKind } from '../../domain/codes/commands';
import type { Command } from '../../domain/commands/command';
import { mayCommand, mayRecordFor } from '../../domain/commands/command-rules';
import { transition } from '../../domain/commands/transition';
import type { Facts } from '../../domain/docket/draft';
import { DomainError } from '../../domain/domain-error';
import { blankDocument } from '../../domain/form/read-under';
import type { Form } from '../../domain/form/types';
import type { Actor } from '../../domain/permissions/actor';
import type { Ability } from '../contracts/dockets';
import { abilitiesOf } from '../dockets/abilities';

interface Asked {
  /** The unit's file. */
  file: CaseState;
  unitId: string;
  /** Its other dockets: what a document meets there decides whether there is anything to hand in. */
  elsewhere: readonly CaseState[];
  form: Form;
}

const reason = '理由';

/** What is done with a unit's document as a whole, as a sample. */
const commandsOf = (form: Form): Command[] => [
  {
    kind: form.purpose === 'plan' ? 'submit-plan' : 'submit-report',
    fileIds: [],
    document: blankDocument(form),
  },
  { kind: 'withdraw-document', purpose: form.purpose, reason },
];

const isPossible = (
  command: Command,
  { file, unitId, elsewhere }: Asked,
  { actor, facts, proof }: { actor: Actor; facts: Facts; proof?: string },
): boolean => {
  const envelope = { actor, unitId, receivedAt: facts.now, elsewhere, ...(proof && { proof }) };
  try {
    transition(file, command, envelope, facts);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
};

const asAbility = (command: CommandKind, mode: Ability['mode'], unitId: string): Ability => ({
  command,
  mode,
  unitIds: [unitId],
  targetIds: [],
  obligationIds: [],
});

/**
 * What a person may do on a unit's file now, its document for the whole campaign included. Each command is put to the domain
 * as a sample, as everywhere.
 */
export const documentAbilities = (asked: Asked, actor: Actor, facts: Facts): Ability[] => {
  const commands = commandsOf(asked.form);
  const own = new Set<CommandKind>(commands.map(one => one.kind));
  const possible = commands.flatMap(command => {
    const { kind } = command;
    if (mayCommand(actor, kind, asked.unitId))
      return isPossible(command, asked, { actor, facts }) ? [asAbility(kind, 'own', asked.unitId)] : [];
    if (!mayRecordFor(actor, kind)) return [];
    return isPossible(command, asked, { actor, facts, proof: '凭据' })
      ? [asAbility(kind, 'on-behalf', asked.unitId)]
      : [];
  });
  return [...possible, ...abilitiesOf(asked.file, actor, facts).filter(one => !own.has(one.command))];
};
