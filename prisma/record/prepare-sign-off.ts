import type { DocketState } from '../../domain/case/state';
import { refusalOf } from '../../domain/commands/sign-off';
import { DomainError } from '../../domain/domain-error';
import { actingPerson, peopleIn } from '../../domain/permissions/stand-in';
import type { SignedIn } from '../people/sessions';
import type { Db, Tx } from '../schema/db';
import { inTransaction } from './acts';
import { loadFacts } from './facts';
import { postgresStore } from './postgres-store';
import { goesBeforeHead, holdSameHandIns, supersede, type HandIn } from './sign-off-first';

export interface Prepared extends Omit<HandIn, 'unitId'> {
  id: string;
  campaignId: string;
  actor: SignedIn;
}

const assertOwn = async (tx: Tx, { actor, command }: Prepared): Promise<void> => {
  const fileIds = 'fileIds' in command ? [...new Set(command.fileIds)] : [];
  if ((await postgresStore(tx).countFiles(fileIds, peopleIn(actor))) < fileIds.length)
    throw new DomainError('FILE_UNKNOWN', { what: 'given', fileIds });
};

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
    await assertOwn(tx, prepared);
    const facts = await loadFacts(tx, campaignId);
    const states = rows.map(one => one.state as unknown as DocketState);
    const refusal = refusalOf(states, command, { actor, unitId, receivedAt: facts.now }, facts);
    if (refusal) throw refusal;
    const same = await holdSameHandIns(tx, { unitId, docketIds, command });
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
        command,
        state: 'waiting',
        preparedById: actingPerson(actor),
        preparedForId: actor.standIn ? actor.personId : null,
        preparedAt: new Date(facts.now),
      },
    });
    return id;
  });
