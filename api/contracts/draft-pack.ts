import { z } from 'zod';
import { unitLevels } from '../../domain/codes/figures';
import { leftOutCodes, MAX_POLICY_CHARACTERS, ruleQuestionCodes } from '../../domain/codes/policy-text';
import { comparators } from '../../domain/codes/rules';
import { civilDate } from './common';
import { endpoint } from './endpoint';
import { place, proposedPeriod } from './read-rules';
import { modality, ruleScope } from './rule-codes';

const name = z.string().trim().min(1).max(200);
const questionCode = z.enum(ruleQuestionCodes);

const confirmation = z
  .strictObject({
    proposal: z.string().max(20).describe('读出的第几条,如 p3'),
    comparator: z.enum(comparators).exactOptional(),
    number: z.string().max(60).exactOptional().describe('精确数:15000000(元)、3/4'),
    period: proposedPeriod.exactOptional(),
    modality: modality.exactOptional(),
    scope: ruleScope.exactOptional(),
    set: z
      .strictObject({ name, members: z.array(name).max(2000) })
      .exactOptional()
      .describe('逐个核定的对象名单'),
    owner: name.exactOptional().describe('责任单位;文件没有写明又没有填的,成为规则包的问题'),
    unit: name.exactOptional().describe('不分对象的,看哪个单位或地区的数'),
    measure: z
      .strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
          .exactOptional(),
        name: name.exactOptional(),
      })
      .exactOptional()
      .describe('数据里怎么称呼这项资金、指标或名录;不填的按规则编号'),
    settled: z.array(questionCode).max(40).exactOptional().describe('照读出的即可的问题'),
  })
  .meta({ id: 'RuleConfirmation' });

const packHead = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
    title: name,
    issuer: name,
    number: name.nullable(),
    issuedOn: civilDate.nullable(),
    inForceFrom: civilDate.nullable(),
    level: z.enum(unitLevels),
  })
  .meta({ id: 'PackHead' });

const draftedPack = z
  .object({
    pack: z.record(z.string(), z.unknown()).describe('规则包,即 pack.json 的内容'),
    rules: z.array(z.object({ proposal: z.string(), rule: z.string().describe('R1') })),
    left: z
      .array(
        z.object({
          proposal: z.string(),
          clause: z.string(),
          place,
          code: z.enum(leftOutCodes),
          question: questionCode.nullable().describe('没有回答的问题'),
        }),
      )
      .describe('确认了、但还不能成为规则的,各有原因'),
  })
  .meta({ id: 'DraftedPack' });

export type ConfirmationInput = z.input<typeof confirmation>;
export type PackHeadInput = z.input<typeof packHead>;
export type DraftedPackView = z.output<typeof draftedPack>;

export const draftPack = endpoint({
  tag: '规则',
  id: 'draftPack',
  method: 'post',
  path: '/rules/pack',
  summary: '把确认过的拟出规则编成规则包;不能成为规则的列明原因;什么也不保存',
  access: 'run-campaign',
  status: 200,
  body: z
    .strictObject({
      text: z.string().min(1).max(MAX_POLICY_CHARACTERS),
      head: packHead,
      confirmed: z.array(confirmation).max(900),
    })
    .meta({ id: 'ConfirmedRules' }),
  maxBytes: 8 * MAX_POLICY_CHARACTERS,
  response: draftedPack,
});
