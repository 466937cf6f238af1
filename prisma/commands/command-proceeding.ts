import { DomainError } from '../../domain/domain-error';
import type { Actor } from '../../domain/permissions/roles';
import type { ProceedingAct } from '../../domain/proceeding/acts';
import { proceedingRoles } from '../../domain/proceeding/proceeding';
import { loadFacts } from '../campaigns/facts';
import type { Db } from '../db';
import { Changes } from '../dockets/change-dockets';
import { advanceProceeding } from '../proceedings/advance-proceeding';
import { lockProceeding } from '../proceedings/lock-proceeding';
import { inTransaction } from '../transaction';
import type { Touched } from '../touched';

/** True where the actor may do this in a proceeding against `unitId`. Nobody decides about his own house. */
export const mayAct = (actor: Actor, kind: ProceedingAct['kind'], unitId: string): boolean => {
  if (!actor.roles.some(role => proceedingRoles[kind].includes(role))) return false;
  const isOwn = actor.family.includes(unitId);
  return kind === 'answer' || kind === 'appeal' ? actor.unitId === unitId : !isOwn;
};

/**
 * A person's act in an interview or in accountability.
 *
 * @throws DomainError `NOT_PERMITTED`, `VERSION_CONFLICT`, `PROCEEDING_NOT_IN_THIS_STAGE` …
 */
export const commandProceeding = (
  db: Db,
  input: {
    proceedingId: string;
    command: ProceedingAct;
    actor: Actor;
    expectedVersion?: number;
    requestId: string | null;
  },
): Promise<Touched> =>
  inTransaction(db, async tx => {
    const { actor, command, expectedVersion, requestId } = input;
    const locked = await lockProceeding(tx, input.proceedingId);
    if (expectedVersion !== undefined && expectedVersion !== locked.version)
      throw new DomainError('VERSION_CONFLICT', '内容已被他人更新,请核对后再提交', {
        version: locked.version,
      });
    if (!mayAct(actor, command.kind, locked.unitId))
      throw new DomainError('NOT_PERMITTED', '您没有办理此事的权限', { command: command.kind });
    // Handing over follows from the delivery of the letter, so that the date is the letter's.
    if (command.kind === 'hand-over') throw new DomainError('FOLLOWS_FROM_LETTER', '请送达问责建议书', {});
    const facts = await loadFacts(tx, locked.campaignId);
    const changes = new Changes(tx, facts, { actorId: actor.personId, requestId });
    await advanceProceeding(tx, changes, locked, command, { personId: actor.personId, unitId: actor.unitId });
    return changes.done();
  });
