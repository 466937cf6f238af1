import type { Command } from '../../domain/commands/command';
import type { SignOffState } from '../../domain/codes/sign-off';
import { DomainError } from '../../domain/domain-error';
import type { SignOff } from '../generated/client';
import type { Tx } from '../schema/db';

export type SignOffRow = Omit<SignOff, 'command' | 'state'> & { command: Command; state: SignOffState };

/** A row as what it was written from. */
export const toSignOff = ({ command, state, ...row }: SignOff): SignOffRow => ({
  ...row,
  command: command as unknown as Command,
  state: state as SignOffState,
});

/** Locks rows in the order of their ids and reads them as they then stand. */
export const lockSignOffs = async (tx: Tx, ids: readonly string[]): Promise<SignOffRow[]> => {
  if (ids.length === 0) return [];
  await tx.$queryRaw`SELECT id FROM "SignOff" WHERE id = ANY(${[...ids]}::text[]) ORDER BY id FOR UPDATE`;
  const rows = await tx.signOff.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } });
  return rows.map(toSignOff);
};

/** @throws DomainError `SIGN_OFF_UNKNOWN` */
export const lockSignOff = async (tx: Tx, id: string): Promise<SignOffRow> => {
  const [row] = await lockSignOffs(tx, [id]);
  if (!row) throw new DomainError('SIGN_OFF_UNKNOWN', { id });
  return row;
};
