import { z } from 'zod';
import { docketKind } from './codes';
import {
  civilDate,
  derivation,
  fileIds,
  id,
  idParams,
  instant,
  paging,
  personRef,
  provisionalYears,
  queryFlag,
  unitRef,
} from './common';
import { endpoint } from './endpoint';

/** Who did it: the person, and the unit for which he acted. */
const doneBy = z.object({ person: personRef, unit: unitRef }).nullable();

/** 圈阅: a leader has read what there was. */
export const circulationView = z.object({ at: instant, by: doneBy }).meta({ id: 'Circulation' });

/** 批示 with its answers, and who still owes one. */
export const instructionView = z
  .object({
    id,
    at: instant,
    by: doneBy,
    text: z.string(),
    units: z.array(unitRef).describe('请谁答复;空为没有点名'),
    waiting: z.array(
      z.object({ obligationId: id, unit: unitRef, dueOn: civilDate, daysOverdue: z.number().int() }),
    ),
    answers: z.array(z.object({ unit: unitRef, at: instant, text: z.string(), fileIds })),
    withdrawn: z.object({ at: instant, reason: z.string() }).nullable().describe('收回批示'),
  })
  .meta({ id: 'Instruction' });
export type InstructionView = z.infer<typeof instructionView>;

const instructionRow = instructionView
  .extend({
    campaignId: id,
    docket: z.object({ id, kind: docketKind, ref: z.string().nullable(), title: z.string() }),
  })
  .meta({ id: 'InstructionRow' });
export type InstructionRow = z.infer<typeof instructionRow>;

const instructions = { tag: '批示', method: 'get', status: 200 } as const;

export const listInstructions = endpoint({
  ...instructions,
  id: 'listInstructions',
  access: 'signed-in',
  path: '/instructions',
  summary: '批示:等答复的在前,先到期的在前;mine 为本人作出的,waiting 为还等答复的',
  query: z.object({ campaignId: id.optional(), mine: queryFlag, waiting: queryFlag, limit: paging.limit }),
  response: z.object({ items: z.array(instructionRow) }),
});

export const offerInstruction = endpoint({
  ...instructions,
  id: 'offerInstruction',
  access: 'instruct',
  path: '/instructions/offered/:id',
  summary: '在一卷上作批示时可用的:常用语、本人近来的话、可点名的单位、答复期限及其推算',
  params: idParams,
  response: z
    .object({
      phrases: z.array(z.object({ zh: z.string(), en: z.string() })),
      recent: z.array(z.string()).describe('本人近来的批示'),
      units: z.array(unitRef),
      dueOn: civilDate,
      derivation,
      provisionalYears,
      hasRead: z.boolean().describe('已圈阅,此后没有新的情况'),
    })
    .meta({ id: 'InstructionOffered' }),
});
