import { z } from 'zod';
import { unitLevels } from '../../domain/codes/figures';
import { languages } from '../../domain/codes/names';
import { idleLights } from '../../domain/codes/idle-lights';
import { civilDate, id, idParams, inBothLanguages, instant } from './common';
import { sheetTypes } from './documents';
import { endpoint } from './endpoint';

const count = z.number().int();
const yuan = z.string().describe('元;精确的数');

const amounts = {
  allotted: yuan.describe('下达'),
  received: yuan.describe('到账'),
  released: yuan.describe('拨付:转拨下级和自己支出'),
  spent: yuan.describe('支出:自己和下级'),
  held: yuan.describe('到账未拨'),
};

export interface FlowNode {
  unit: string;
  level: (typeof unitLevels)[number] | null;
  allotted: string;
  received: string;
  released: string;
  spent: string;
  held: string;
  idleDays: number | null;
  idleSince: string | null;
  light: (typeof idleLights)[number];
  tranches: number;
  children: FlowNode[];
}

const flowNode: z.ZodType<FlowNode> = z
  .object({
    unit: z.string(),
    level: z.enum(unitLevels).nullable(),
    ...amounts,
    idleDays: count.nullable().describe('到账未拨的钱中最早一笔已放了几天;没有的为 null'),
    idleSince: civilDate.nullable(),
    light: z.enum(idleLights),
    tranches: count,
    get children() {
      return z.array(flowNode);
    },
  })
  .meta({ id: 'FlowNode' });

const moneyFlowView = z
  .object({
    now: instant,
    asOf: civilDate,
    programmes: z
      .array(z.object({ id: z.string(), name: inBothLanguages, years: z.array(z.string()) }))
      .describe('有数据的资金和年度'),
    programme: z.string().nullable().describe('现在看的;没有数据的为 null'),
    year: z.string().nullable(),
    thresholds: z.object({ blue: count, yellow: count, red: count }).describe('滞留多少天提示、预警、超期'),
    levels: z
      .array(z.object({ level: z.enum(unitLevels).nullable(), units: count, ...amounts }))
      .describe('各级合计,高的在前'),
    nodes: z.array(flowNode).describe('下达的起点在前,逐级展开'),
  })
  .meta({ id: 'MoneyFlow' });

export type MoneyFlowView = z.infer<typeof moneyFlowView>;

const money = { tag: '政策目标', access: 'signed-in', status: 200, method: 'get' } as const;
const query = z.object({
  programme: id.optional().describe('缺省为第一项有数据的'),
  year: z.string().max(20).optional().describe('缺省为最近的年度'),
  asOf: civilDate.optional().describe('截至哪天;缺省为今天'),
});

export const getMoneyFlow = endpoint({
  ...money,
  id: 'getMoneyFlow',
  path: '/campaigns/:id/money-flow',
  summary: '资金流向:一项资金一个年度逐级的下达、到账、拨付、支出和滞留天数',
  params: idParams,
  query,
  response: moneyFlowView,
});
export const exportMoneyFlow = endpoint({
  ...money,
  id: 'exportMoneyFlow',
  path: '/campaigns/:id/money-flow/file',
  summary: '资金流向(.xlsx):与页面相同,逐级逐单位;单元格都是文字,金额为元',
  params: idParams,
  query: query.extend({ language: z.enum(languages).default('zh') }),
  binary: [sheetTypes.xlsx],
});
