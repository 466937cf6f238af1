import { z } from 'zod';
import { command } from './commands';
import { id } from './common';

/** What is put before the head: a command on one docket or several. */
export const signOffInput = z
  .strictObject({ campaignId: id, docketIds: z.array(id).min(1).max(200), command })
  .meta({ id: 'SignOffInput' });
