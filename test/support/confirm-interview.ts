import type { Role } from '../../domain/codes/roles';
import type { Actor } from '../../domain/permissions/actor';
import { commandLetters } from '../../prisma/record/command-letter';
import { commandProceeding } from '../../prisma/record/command-proceeding';
import { draftPaper } from '../../prisma/record/draft-paper';
import type { Db } from '../../prisma/schema/db';

const of = (role: Role, unitId: string): Actor => ({
  personId: `${role}@${unitId}`,
  unitId,
  family: [unitId],
  roles: [role],
});

const supervisor = of('supervisor', 'supervision');
const requestId = null;

/** Takes the proposal of an interview to its confirmed minutes: approved, its notice delivered, held. */
export const confirmInterview = async (db: Db, proceedingId: string): Promise<void> => {
  const leader = of('leader', 'leadership');
  await commandProceeding(db, { proceedingId, command: { kind: 'approve' }, actor: leader, requestId });
  await draftPaper(db, proceedingId, 'interview-notice');
  const letter = await db.letter.findFirstOrThrow({ where: { proceedingId, kind: 'interview-notice' } });
  for (const command of ['sign', 'number', 'deliver'] as const)
    await commandLetters(db, { letterIds: [letter.id], command, actor: supervisor, requestId });
  for (const command of [
    { kind: 'hold', statement: '两项未办结', commitment: '按期整改' },
    { kind: 'confirm-minutes' },
  ] as const)
    await commandProceeding(db, { proceedingId, command, actor: supervisor, requestId });
};
