import type { Command } from '../../domain/commands/command';
import type { Actor } from '../../domain/permissions/actor';
import type { ProceedingAct } from '../../domain/proceeding/commands/all';
import { commandDockets } from '../../prisma/record/command-docket';
import { commandLetters } from '../../prisma/record/command-letter';
import { commandProceeding } from '../../prisma/record/command-proceeding';
import type { Db } from '../../prisma/schema/db';
import type { Touched } from '../../record/touched';
import { supervisor } from './campaign';
import type { LetterCommand } from '../../domain/codes/letter';

/** What people do in the small county's campaigns, each act with its workflows told. */
export const paperWork = ({ db, tell }: { db: Db; tell: (touched: Touched) => Promise<void> }) => ({
  /** Signs, numbers and delivers every letter of a campaign that has been drafted. */
  deliverLetters: async (campaignId: string): Promise<void> => {
    const letters = await db.letter.findMany({ where: { campaignId, status: 'drafted' } });
    for (const { id } of letters)
      for (const command of ['sign', 'number', 'deliver'] satisfies LetterCommand[])
        await tell(
          await commandLetters(db, { letterIds: [id], command, actor: supervisor, requestId: null }),
        );
  },
  command: async (docketId: string, actor: Actor, ...commands: Command[]): Promise<void> => {
    const campaignId = docketId.slice(0, docketId.indexOf(':'));
    for (const command of commands)
      await tell(
        await commandDockets(db, { campaignId, docketIds: [docketId], command, actor, requestId: null }),
      );
  },
  proceed: async (proceedingId: string, actor: Actor, command: ProceedingAct): Promise<void> =>
    tell(await commandProceeding(db, { proceedingId, command, actor, requestId: null })),
});
