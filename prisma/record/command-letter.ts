import type { LetterCommand } from '../../domain/codes/letter';
import type { Actor } from '../../domain/permissions/actor';
import { command as handle } from '../../record/command';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';

export interface LettersCommand {
  /** Letters of one campaign; several are handled in the order of their ids, all of them or none. */
  letterIds: string[];
  command: LetterCommand;
  actor: Actor;
  reply?: string;
  /** The version that the person has seen; only with one letter. */
  expectedVersion?: number;
  requestId: string | null;
}

/** A person's command on letters, in one transaction. @throws what `record/command` throws */
export const commandLetters = (
  db: Db,
  { letterIds, command, reply, actor, requestId, ...rest }: LettersCommand,
): Promise<Touched> => {
  const order = command === 'reply' ? { kind: command, reply: reply ?? '' } : { kind: command };
  const docketIds = [...letterIds].sort();
  return act(db, { actor, requestId }, book =>
    handle(book, { on: 'letter', docketIds, command: order, actor, ...rest }),
  );
};
