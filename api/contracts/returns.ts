import { z } from 'zod';
import { submissionDecisions } from '../../domain/codes/decisions';
import { LARGEST_NUMBER } from '../../domain/storable';
import { clockKind } from './codes';
import { civilDate, id, idParams, instant, numberInAddress, personRef, unitRef } from './common';
import { returnStanding } from './compiled-report';
import { docketView, fileBrief } from './dockets';
import { endpoint } from './endpoint';
import { filledForm } from './filled-form';
import { formRow } from './forms';
import { formPurpose, unitDocument } from './unit-document';

const count = z.number().int();

/** How a unit stands with its plan or its report. */
const ownStanding = z
  .object({
    standing: returnStanding.nullable().describe('不须报送的为 null'),
    dueOn: civilDate.nullable(),
    receivedAt: instant.nullable().describe('计入的那一份何时收到'),
    number: count.nullable().describe('第几次报送计入;没有计入的为 null'),
    isPending: z.boolean().describe('已报,待办公室审核'),
    isOverdue: z.boolean().describe('逾期未报'),
  })
  .meta({ id: 'OwnStanding' });

const unitReturn = z
  .object({
    unit: unitRef,
    isTownship: z.boolean(),
    unitFileId: id.nullable().describe('单位档案;没有的不能经它报送'),
    problemCount: count.describe('牵头或负责的问题数'),
    plan: ownStanding,
    report: ownStanding,
  })
  .meta({ id: 'UnitReturn' });

export const countsByStanding = z.record(returnStanding, count);

const unitReturns = z
  .object({
    now: instant,
    items: z.array(unitReturn),
    counts: z.object({ plan: countsByStanding, report: countsByStanding }),
  })
  .meta({ id: 'UnitReturns' });

/** A document that was handed in, with what became of it. */
const handedIn = z
  .object({
    number: count.describe('第几次报送,从 1 起'),
    receivedAt: instant,
    by: z
      .object({ person: personRef, unit: unitRef, isRecordedForOther: z.boolean(), isStamped: z.boolean() })
      .nullable()
      .describe('谁报送的;代为登记的为登记人'),
    decision: z.enum(submissionDecisions),
    decidedAt: instant.nullable(),
    reason: z.string().nullable().describe('退回的理由'),
    isLate: z.boolean(),
    covers: z
      .array(z.object({ docketId: id, ref: z.string().nullable(), title: z.string() }))
      .describe('一并办理的事项'),
  })
  .meta({ id: 'HandedIn' });

const returnView = z
  .object({
    campaign: z.object({ id, title: z.string(), clock: clockKind, now: instant }),
    unit: unitRef,
    isTownship: z.boolean(),
    purpose: formPurpose,
    formInForce: formRow.describe('现在采用的表单;已报的按当时的表单'),
    unitFileId: id
      .nullable()
      .describe('报送:POST /unit-files/:id/commands,submit-plan 或 submit-report 附 document'),
    version: count.describe('单位档案的版本,报送时写在 If-Match 中;即 ETag'),
    ...ownStanding.shape,
    filled: filledForm.describe('台账带出的、此前填过的、已报的'),
    document: unitDocument.nullable().describe('filled 中所填的那一份;从未报送的为 null'),
    handedIn: handedIn.nullable().describe('同一份何时报送、结果如何'),
    history: z.array(handedIn).describe('历次报送,先后为序'),
    owed: z
      .array(
        z.object({
          obligationId: id,
          docketId: id,
          ref: z.string().nullable(),
          title: z.string(),
          dueOn: civilDate,
          isOverdue: z.boolean(),
        }),
      )
      .describe('现在报送将一并办理的责任事项'),
    files: z.array(fileBrief).describe('文件和盖章扫描件'),
    units: z.array(unitRef).describe('文中单位的名称'),
    abilities: docketView.shape.abilities.describe('在单位档案上现在可办的'),
  })
  .meta({ id: 'Return' });

export type UnitReturn = z.infer<typeof unitReturn>;
export type OwnStanding = z.infer<typeof ownStanding>;
export type HandedIn = z.infer<typeof handedIn>;
export type ReturnView = z.infer<typeof returnView>;

const returns = { tag: '整改报告', status: 200 } as const;

export const listReturns = endpoint({
  ...returns,
  id: 'listReturns',
  method: 'get',
  path: '/campaigns/:id/returns',
  summary: '各单位的方案和报告:已报、逾期、退回、撤回、未报',
  access: 'see-all',
  params: idParams,
  response: unitReturns,
});
export const getReturn = endpoint({
  ...returns,
  id: 'getReturn',
  method: 'get',
  path: '/campaigns/:id/returns/:unitId/:purpose',
  summary: '一个单位的方案或报告:填好的表单和可办事项;ETag 为单位档案的版本',
  access: 'signed-in',
  params: z.object({ id, unitId: id, purpose: formPurpose }),
  query: z.object({
    number: numberInAddress(1, LARGEST_NUMBER)
      .optional()
      .describe('第几次报送的,照当时的台账;不写为现在填写的'),
  }),
  response: returnView,
});
