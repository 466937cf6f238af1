import { z } from 'zod';
import { letterExceptions } from '../../domain/codes/task-groups';
import { id, idParams, instant, unitRef } from './common';
import { endpoint } from './endpoint';

/** What an office looks at before it handles many letters. */
const letterDesk = z
  .object({
    now: instant,
    noticeAt: instant.describe('今天送达的,通知于此时发出'),
    numbersFrom: z
      .array(z.object({ fromUnit: unitRef, number: z.string() }))
      .describe('各发文机关的下一个文号'),
    exceptions: z.array(z.object({ code: z.enum(letterExceptions), letterIds: z.array(id) })),
    recipients: z
      .array(z.object({ unitId: id, people: z.array(z.string()) }))
      .describe('未送达函件的主送单位由谁收到通知'),
  })
  .meta({ id: 'LetterDesk' });
export type LetterDesk = z.infer<typeof letterDesk>;

export const getLetterDesk = endpoint({
  id: 'getLetterDesk',
  tag: '函件',
  method: 'get',
  path: '/campaigns/:id/letter-desk',
  summary: '一并办理函件之前要看的:下一个文号、通知何时发出、谁会收到、哪些要留意',
  access: 'handle-letters',
  status: 200,
  params: idParams,
  response: letterDesk,
});
