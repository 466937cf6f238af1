import { z } from 'zod';
import { sourceKinds } from '../../domain/codes/findings';
import type { StatedSource } from '../../domain/docket/source';
import { civilDate, id } from './common';

export const sourceKind = z.enum(sourceKinds).meta({ id: 'SourceKind', description: '问题来源' });

const fields = {
  kind: sourceKind,
  organ: z.string().max(200).describe('发现问题的机关;未注明来源时可为空'),
  number: z.string().min(1).max(100).nullable().describe('文号'),
  title: z.string().max(400).describe('载明问题的文件'),
  on: civilDate.nullable(),
};

/** What is only proposed: the organ may still have to be said. */
export const proposedSource = z.object(fields).meta({ id: 'ProposedSource' });

/** 问题来源 as a person states it: which organ found it, in which paper. */
export const statedSource = z
  .strictObject(fields)
  .refine(({ kind, organ }) => kind === 'unstated' || organ.trim() !== '', '请写明是哪一机关发现的')
  .meta({ id: 'StatedSource' }) satisfies z.ZodType<StatedSource>;

/** One source of a case as it is shown; 并案 has several. */
export const sourceView = z
  .object({
    kind: sourceKind,
    organ: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    on: civilDate.nullable(),
    findingId: id.nullable().describe('出自哪一件发现问题;只见于文件的为 null'),
    indicator: z.string().nullable().describe('销号前须有新数据的指标'),
  })
  .meta({ id: 'SourceOfCase' });

export type SourceView = z.infer<typeof sourceView>;
