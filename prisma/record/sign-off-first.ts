import type { Command } from '../../domain/commands/command';
import { ruleOf } from '../../domain/commands/command-rules';
import { isSameHandIn, maySignOff, openSignOffs, signOffAfter } from '../../domain/commands/sign-off';
import { DomainError } from '../../domain/domain-error';
import type { Instant } from '../../domain/calendar/civil-date';
import type { UnitId } from '../../domain/obligation/types';
import type { Actor } from '../../domain/permissions/actor';
import { filesGiven } from '../../record/assert-given';
import { signOffSetting } from '../people/sign-off-setting';
import type { Db, Tx } from '../schema/db';
import { lockSignOffs, toSignOff, type SignOffRow } from './sign-off-rows';

/** A hand-in of a unit. */
export interface HandIn {
  campaignId: string;
  unitId: UnitId;
  docketIds: string[];
  command: Command;
}

/** True where this goes before the unit's head first: it is set, there is a head, and the actor is not he. */
export const goesBeforeHead = async (
  db: Db | Tx,
  actor: Actor,
  { unitId, command }: Pick<HandIn, 'unitId' | 'command'>,
): Promise<boolean> => {
  if (!ruleOf(command.kind).headSigns || maySignOff(actor, unitId)) return false;
  const { isOn, hasHead } = await signOffSetting(db, unitId);
  return isOn && hasHead;
};

/**
 * 负责人审签: what goes before the head is not handed in by somebody else, unless its stamped scan lies with it.
 *
 * @throws DomainError `SIGN_OFF_REQUIRED`, `STAMPED_SCAN_MISSING`
 */
export const assertSignedOff = async (
  tx: Tx,
  actor: Actor,
  { isStamped, ...handIn }: HandIn & { isStamped?: true },
): Promise<void> => {
  const { command } = handIn;
  if (!ruleOf(command.kind).headSigns) return;
  if (isStamped) {
    if (filesGiven(command).length === 0) throw new DomainError('STAMPED_SCAN_MISSING');
    return;
  }
  if (await goesBeforeHead(tx, actor, handIn))
    throw new DomainError('SIGN_OFF_REQUIRED', { unitId: handIn.unitId });
};

/** What of a unit is still before its head, or back from him, and is about the same as this hand-in; locked, by id. */
export const holdSameHandIns = async (tx: Tx, handIn: HandIn): Promise<SignOffRow[]> => {
  if (!ruleOf(handIn.command.kind).headSigns) return [];
  const { unitId, campaignId } = handIn;
  const rows = await tx.signOff.findMany({ where: { unitId, campaignId, state: { in: [...openSignOffs] } } });
  const same = rows.map(toSignOff).filter(one => isSameHandIn(one, handIn));
  const held = await lockSignOffs(
    tx,
    same.map(one => one.id),
  );
  return held.filter(one => openSignOffs.includes(one.state) && isSameHandIn(one, handIn));
};

/** Another hand-in of the same was made: these wait for nobody any more. */
export const supersede = async (tx: Tx, rows: readonly SignOffRow[], now: Instant): Promise<void> => {
  for (const { id, state, decidedAt } of rows)
    await tx.signOff.update({
      where: { id },
      data: { state: signOffAfter(state, 'supersede'), decidedAt: decidedAt ?? new Date(now) },
    });
};
