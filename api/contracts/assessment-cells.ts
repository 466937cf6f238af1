import { z } from 'zod';
import {
  cellMark,
  count,
  done,
  doubtKind,
  doubtStatus,
  exact,
  handedIn,
  measureMethod,
  reason,
  year,
} from './assessment-codes';
import {
  asOfQuery,
  civilDate,
  derivation,
  id,
  idParams,
  inBothLanguages,
  instant,
  personRef,
  unitRef,
} from './common';
import { sheetTypes } from './documents';
import { endpoint } from './endpoint';
import { languages } from '../../domain/codes/names';
import { lineageItem } from './lineage';
import { askView } from './targets';

export const total = z
  .object({
    subjectId: id,
    points: exact.nullable().describe('还有未计出的为 null'),
    of: exact.nullable(),
    vetoedBy: z.array(z.string()).describe('一票否决的指标'),
    isPlanFulfilled: z.boolean(),
  })
  .meta({ id: 'AssessmentTotal' });

const cell = z
  .object({
    subjectId: id,
    indicator: z.string(),
    mark: cellMark
      .nullable()
      .describe('结果不应告知的为 null:第三方不看得分,疑点没有请被考核单位说明的它不知道'),
    target: z.string().nullable(),
    shown: inBothLanguages.describe('97.4%、良好、未报'),
    points: exact.nullable(),
    of: exact.nullable(),
    openDoubts: count,
  })
  .meta({ id: 'AssessmentCell' });

const cellIndicator = z
  .object({
    id: z.string(),
    area: inBothLanguages,
    name: inBothLanguages,
    source: z.string(),
    method: measureMethod,
    owner: z.string(),
    target: inBothLanguages.describe('共同的目标值;各不相同的写「按计划」'),
    points: exact.nullable(),
    cite: z.string(),
  })
  .meta({ id: 'AssessmentIndicator' });

const cellsView = z
  .object({
    year,
    asOf: instant,
    isFinal: z.boolean().describe('报告已审定'),
    hasPoints: z.boolean(),
    indicators: z.array(cellIndicator).describe('按办法的次序'),
    subjects: z.array(unitRef),
    cells: z.array(cell).describe('被考核单位只看得到自己的,第三方只看得到第三方评估的'),
    totals: z.array(total),
  })
  .meta({ id: 'AssessmentCells' });

const doubtView = z
  .object({
    id: z.string(),
    kind: doubtKind,
    subject: unitRef,
    indicator: z.object({ id: z.string(), name: inBothLanguages }),
    figureIds: z.array(z.string()),
    says: inBothLanguages,
    status: doubtStatus,
    notedAt: instant.nullable().describe('还没有记入考核卷的为 null'),
    explanation: handedIn.nullable(),
    due: z.object({ on: civilDate, derivation, isOverdue: z.boolean() }).nullable().describe('说明的期限'),
    settled: z.object({ ...done, reason, accountable: unitRef.nullable() }).nullable(),
    abilities: z.array(z.enum(['ask-explanation', 'explain-doubt', 'settle-doubt'])),
  })
  .meta({ id: 'AssessmentDoubt' });

const figureUsed = z
  .object({
    id: z.string(),
    year,
    method: measureMethod,
    isCounted: z.boolean().describe('采用的是这一个'),
    statedAs: z.string().describe('照原样'),
    part: z.object({ num: exact, den: exact }).nullable(),
    sampleSize: z.string().nullable(),
    upperBound: exact.nullable(),
    source: z.string(),
    asOf: civilDate,
    recordedAt: instant,
    before: z.array(z.object({ statedAs: z.string(), recordedAt: instant })).describe('更正以前的,早的在前'),
    import: z
      .object({ batchId: id, file: z.string().nullable(), by: personRef.nullable() })
      .nullable()
      .describe('哪一次导入'),
  })
  .meta({ id: 'AssessedFigure' });

const cellView = cell
  .extend({
    subject: unitRef,
    about: cellIndicator,
    says: inBothLanguages.describe('规则,一句话'),
    formula: inBothLanguages.describe('代入数字的算式'),
    figures: z.array(figureUsed).describe('本年各来源的,再是上年的'),
    doubts: z.array(doubtView),
    asks: z.array(askView).describe('按建议值计算的、或等着回答的问题'),
    lineage: z.array(lineageItem).describe('这一单位这一指标的问题,早的在前'),
    events: z
      .array(z.object({ id: z.string(), on: civilDate, says: z.string(), points: exact.nullable() }))
      .describe('计入的事件'),
  })
  .meta({ id: 'AssessmentCellView' });

export type AssessmentCellsView = z.infer<typeof cellsView>;
export type AssessmentCellRow = z.infer<typeof cell>;
export type AssessmentIndicatorView = z.infer<typeof cellIndicator>;
export type AssessmentCellView = z.infer<typeof cellView>;
export type AssessmentTotalView = z.infer<typeof total>;
export type AssessedFigureView = z.infer<typeof figureUsed>;
export type DoubtView = z.infer<typeof doubtView>;

const cells = { tag: '考核', access: 'signed-in', status: 200, method: 'get' } as const;

export const getAssessmentCells = endpoint({
  ...cells,
  id: 'getAssessmentCells',
  path: '/campaigns/:id/assessment/cells',
  summary: '指标 × 被考核单位:标记、显示的数、得分、疑点,各单位合计',
  params: idParams,
  query: asOfQuery,
  response: cellsView,
});
export const getAssessmentCell = endpoint({
  ...cells,
  id: 'getAssessmentCell',
  path: '/campaigns/:id/assessment/cells/:subjectId/:indicator',
  summary: '一格:规则、算式、用到的数和出处、疑点、来龙去脉',
  params: z.object({ id, subjectId: id, indicator: z.string().min(1).max(50) }),
  query: asOfQuery,
  response: cellView,
});
export const listDoubts = endpoint({
  ...cells,
  id: 'listDoubts',
  path: '/campaigns/:id/assessment/doubts',
  summary: '疑点:没有核定的在前;被考核单位只看得到请它说明的',
  params: idParams,
  query: asOfQuery,
  response: z.object({ items: z.array(doubtView) }),
});
export const exportResults = endpoint({
  ...cells,
  id: 'exportResults',
  path: '/campaigns/:id/assessment/results-file',
  summary: '考核结果(.xlsx 或 .json),作为领导班子和主要负责人考核的依据;审定以后才有',
  access: 'see-all',
  params: idParams,
  query: z.object({
    format: z.enum(['xlsx', 'json']).default('xlsx'),
    language: z.enum(languages).default('zh'),
  }),
  binary: [sheetTypes.xlsx, 'application/json'],
});
