import { z } from 'zod';
import { docketKind, proceedingKind } from './codes';
import { id } from './common';

/** What a command changed; fetch again what you show. */
export const commandResult = z
  .object({
    dockets: z.array(z.object({ id, kind: docketKind, version: z.number().int(), isEnded: z.boolean() })),
    proceedings: z.array(z.object({ id, kind: proceedingKind })),
  })
  .meta({ id: 'CommandResult' });
export type CommandResult = z.infer<typeof commandResult>;
