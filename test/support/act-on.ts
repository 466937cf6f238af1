import type { ScriptedRequest } from '../../activities/deps';
import type { AssessmentAct } from '../../domain/assessment/acts';
import type { Command } from '../../domain/commands/command';
import type { FindingAct } from '../../domain/finding/acts';
import type { ProceedingAct } from '../../domain/proceeding/commands/all';
import { commandAssessment } from '../../prisma/record/command-assessment';
import { commandFinding } from '../../prisma/record/command-finding';
import { commandDockets } from '../../prisma/record/command-docket';
import { commandLetters } from '../../prisma/record/command-letter';
import { commandProceeding } from '../../prisma/record/command-proceeding';
import type { LetterCommand } from '../../domain/codes/letter';
import type { Role } from '../../domain/codes/roles';
import type { Db } from '../../prisma/schema/db';
import type { Touched } from '../../record/touched';

/** A scripted request done directly on the stores: what the API would do, without HTTP. */
export const actOn = async (db: Db, { personId, path, body }: ScriptedRequest): Promise<Touched> => {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } });
  const { unitId } = person;
  const actor = { personId, unitId, family: [unitId], roles: person.roles as Role[] };
  const [, , , resource, id = '', part] = path.split('/').map(decodeURIComponent);
  const asked = body as { docketIds: string[]; letterIds: string[]; command: Command | LetterCommand };
  const common = { actor, requestId: null };
  if (part === 'letters')
    return commandLetters(db, {
      ...common,
      letterIds: asked.letterIds,
      command: asked.command as LetterCommand,
    });
  if (resource === 'letters')
    return commandLetters(db, {
      ...common,
      letterIds: [id],
      command: (body as { kind: LetterCommand }).kind,
    });
  if (part === 'assessment')
    return commandAssessment(db, { ...common, campaignId: id, command: body as AssessmentAct });
  if (resource === 'findings')
    return commandFinding(db, {
      ...common,
      campaignId: id.slice(0, id.indexOf(':')),
      findingId: id,
      command: body as Exclude<FindingAct, { kind: 'enter' }>,
    });
  if (resource === 'campaigns')
    return commandDockets(db, {
      ...common,
      campaignId: id,
      docketIds: asked.docketIds,
      command: asked.command as Command,
    });
  return commandProceeding(db, { ...common, proceedingId: id, command: body as ProceedingAct });
};
