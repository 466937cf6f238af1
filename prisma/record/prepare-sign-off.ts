import type { DocketState } from '../../domain/case/state';
import type { Command } from '../../domain/commands/command';
import { refusalOf } from '../../domain/commands/sign-off';
import { DomainError } from '../../domain/domain-error';
import { actingPerson, peopleIn } from '../../domain/permissions/stand-in';
import { filesGiven, filesHandedIn } from '../../record/assert-given';
import { readElsewhere } from './read-elsewhere';
import type { SignedIn } from '../people/sessions';
import type { Db, Tx } from '../schema/db';
import { inTransaction } from './acts';
import { loadFacts } from './facts';
import { postgresStore } from './postgres-store';
import { goesBeforeHead, holdSameHandIns, supersede, type HandIn } from './sign-off-first';

export interface Prepared extends Omit<HandIn, 'unitId'> {
  id: string;
  actor: SignedIn;
}

const assertOwn = async (
  tx: Tx,
  { actor, command }: Prepared,
  dockets: readonly DocketState[],
): Promise<void> => {
  const known = new Set(filesHandedIn(actor.unitId, dockets));
  const fileIds = filesGiven(command).filter(id => !('document' in command && known.has(id)));
  if ((await postgresStore(tx).countFiles(fileIds, peopleIn(actor))) < fileIds.length)
    throw new DomainError('FILE_UNKNOWN', { what: 'given', fileIds });
};

/** As it is kept. What a document names counts as handed in with it: the head reads it, and nobody clears it away. */
const withItsFiles = (command: Command): object =>
  'document' in command ? { ...command, fileIds: filesGiven(command) } : command;

/**
 * 送审签: puts before the unit's head what it would hand in. The dockets are not changed, and no clock stands. What the domain
 * would refuse is refused now. What was sent back of the same is superseded by it.
 *
 * @throws DomainError `SIGN_OFF_NOT_NEEDED`, `SIGN_OFF_WAITING` where the same is before the head already, `FILE_UNKNOWN`,
 * `DOCKET_UNKNOWN`, and what the command itself would be refused for
 */
export const prepareSignOff = (db: Db, prepared: Prepared): Promise<string> =>
  inTransaction(db, async tx => {
    const { id, campaignId, docketIds, command, actor } = prepared;
    const { unitId } = actor;
    // Two who write the same wait for each other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`sign-off/${unitId}`}))`;
    if (!(await goesBeforeHead(tx, actor, { unitId, command })))
      throw new DomainError('SIGN_OFF_NOT_NEEDED', { unitId });
    const rows = await tx.docket.findMany({
      where: { id: { in: docketIds }, campaignId },
      select: { id: true, version: true, state: true },
      orderBy: { id: 'asc' },
    });
    if (rows.length < docketIds.length) throw new DomainError('DOCKET_UNKNOWN', { ids: docketIds });
    const facts = await loadFacts(tx, campaignId);
    const states = rows.map(one => one.state as unknown as DocketState);
    const elsewhere = await readElsewhere(tx, { campaignId, command, unitId }, states);
    await assertOwn(tx, prepared, [...states, ...elsewhere]);
    const refusal = refusalOf(states, command, { actor, unitId, receivedAt: facts.now, elsewhere }, facts);
    if (refusal) throw refusal;
    const same = await holdSameHandIns(tx, { campaignId, unitId, docketIds, command });
    const waiting = same.find(one => one.state === 'waiting');
    if (waiting) throw new DomainError('SIGN_OFF_WAITING', { id: waiting.id });
    await supersede(tx, same, facts.now);
    await tx.signOff.create({
      data: {
        id,
        campaignId,
        unitId,
        docketIds: rows.map(one => one.id),
        versions: rows.map(one => one.version),
        command: withItsFiles(command),
        state: 'waiting',
        preparedById: actingPerson(actor),
        preparedForId: actor.standIn ? actor.personId : null,
        preparedAt: new Date(facts.now),
      },
    });
    return id;
  });
