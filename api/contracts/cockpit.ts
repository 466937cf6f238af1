import { z } from 'zod';
import { act, docketKind, light, obligationKind, proceedingKind } from './codes';
import { civilDate, id, idParams, instant, queryFlag, unitRef } from './common';
import { endpoint } from './endpoint';
import { focusFilters } from './focus';

const count = z.number().int();
const days = count.describe('天');

const holderDays = z
  .object({ unit: days, office: days, supervision: days, leader: days })
  .meta({ id: 'HeldDays', description: '自交办起的天数各在谁手里;一天算给当日结束(24时)时经手的一方' });

const ledgerLink = z
  .object({
    rows: count.describe('台账按此筛选后的行数'),
    overdue: z.literal(true).exactOptional(),
    light: z.array(light).exactOptional(),
    status: z.array(z.literal('closed')).exactOptional(),
    outcome: z.array(z.enum(['completed', 'mostly-completed', 'not-completed'])).exactOptional(),
    ...focusFilters,
  })
  .meta({ id: 'LedgerLink', description: '数字背后的台账筛选' });
const figure = z.object({
  value: count,
  ledger: ledgerLink.nullable().describe('过去和预计没有:台账只有现在'),
});
const share = figure.omit({ value: true }).extend({ onTime: count, owed: count });

const sentencePart = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('completion'), on: civilDate, daysLeft: count }),
    z.object({ kind: z.literal('closed'), closed: count, of: count }),
    z.object({ kind: z.literal('red'), count }),
    z.object({ kind: z.literal('all-green') }),
    z.object({ kind: z.literal('decisions'), count }),
  ])
  .meta({ id: 'SentencePart' });

const rung = z.object({
  act,
  state: z.enum(['fired', 'delivered', 'forecast']),
  at: instant,
});
const next = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('rung'), act, at: instant }),
    z.object({ kind: z.literal('decision'), act, since: instant, proceedingId: id.nullable() }),
    z.object({ kind: z.literal('letter'), since: instant }),
    z.object({ kind: z.literal('nothing') }).describe('不再有自动的步骤'),
  ])
  .meta({ id: 'CockpitNext' });

const overdueRow = z
  .object({
    docketId: id,
    kind: z.enum(['case', 'unit-file']),
    ref: z.string().nullable(),
    title: z.string(),
    category: z.string().nullable(),
    unit: unitRef,
    isMine: z.boolean().describe('我分管的:分管该单位或事项的牵头单位'),
    obligation: z
      .object({ id, kind: obligationKind, what: z.string(), dueOn: civilDate, openedAt: instant })
      .nullable()
      .describe('逾期最久的一项;null 为红灯而没有逾期(进度落后、问责后未完成)'),
    daysOverdue: days,
    overdueCount: count.describe('该单位在此事项中逾期的项数'),
    heldDays: holderDays.nullable(),
    rungs: z.array(rung),
    next: next.nullable(),
  })
  .meta({ id: 'OverdueRow' });

const decision = z
  .object({
    id,
    kind: proceedingKind,
    unit: unitRef,
    refs: z.array(z.string()),
    title: z.string().nullable(),
    daysOverdue: days,
    proposedAt: instant,
    waitedDays: days,
  })
  .meta({ id: 'CockpitDecision' });

const cell = z.object({
  late: count.describe('逾期过的'),
  met: count.describe('已办的'),
  owed: count.describe('应办的'),
});
const unitLine = z
  .object({
    unit: unitRef,
    isMine: z.boolean(),
    overdue: count,
    longestDays: days,
    onTime: z.object({
      original: z.object({ owed: count, onTime: count }),
      current: z.object({ owed: count, onTime: count }),
    }),
    cells: z
      .partialRecord(z.enum(['receipt', 'plan', 'milestone', 'rectification', 'report']), cell)
      .describe('只计现在的一轮'),
  })
  .meta({ id: 'CockpitUnit' });

const day = z.object({
  on: civilDate,
  open: count.nullable().describe('未销号;以后的日子为 null'),
  closed: count.nullable().describe('当日销号'),
  sentBack: count.nullable().describe('当日退回重办'),
  unitsOpen: count.nullable().describe('单位尚未报整改完成'),
  planned: count.describe('按方案日期应剩'),
  forecast: count.nullable().describe('预计未销号;过去的日子为 null'),
});

const instruction = z
  .object({
    id,
    text: z.string(),
    ref: z.string().nullable(),
    docketId: id,
    kind: docketKind,
    unit: unitRef,
    givenAt: instant,
    answerDueOn: civilDate,
    daysOverdue: days,
  })
  .meta({ id: 'CockpitInstruction' });

const cockpitView = z
  .object({
    campaign: z.object({ id, title: z.string() }),
    asOf: instant,
    now: instant,
    days: z
      .object({ today: civilDate, lastMonday: civilDate, tomorrow: civilDate, last: civilDate })
      .describe('可以看的日子:按真正的今天;last 为最后一天'),
    mode: z.enum(['now', 'past', 'forecast']).describe('forecast:到那时没有人办理'),
    mine: z
      .object({ units: z.array(unitRef), isOnly: z.boolean() })
      .describe('本人分管的单位(名册);isOnly 为只列我分管的'),
    sentence: z.array(sentencePart),
    since: z
      .object({
        on: civilDate.describe('上周一'),
        newlyOverdue: count.describe('其后新逾期(催办)'),
        closed: count,
        sentBack: count,
      })
      .describe('自上周一结束起'),
    nextProposals: z
      .object({ on: civilDate, files: count })
      .nullable()
      .describe('若都不办,哪一天将提出多少件约谈建议'),
    nextDates: z
      .array(z.object({ on: civilDate, kinds: z.array(z.object({ kind: obligationKind, count })) }))
      .describe('接下来的三个期限'),
    figures: z.object({
      overdue: figure.extend({ units: count, longestDays: days, mine: count }),
      red: figure.extend({
        of: count,
        mine: count,
        ledgerOfMine: ledgerLink.nullable().describe('其中我分管的'),
      }),
      closed: figure.extend({ of: count, planned: count.describe('到下一方案日期应销号') }),
      decisions: figure.extend({ oldestAt: instant.nullable(), longestDays: days }),
      onTimeOriginal: share,
      onTimeCurrent: share.extend({ shifted: count.describe('延期、中止等改过日期的') }),
      verification: figure.extend({ longestDays: days }),
    }),
    overdue: z.object({
      rows: z.array(overdueRow).describe('我分管的在前,逾期最久的在前'),
      mine: count,
      all: count.describe('共多少行;rows 可能只有其中最急的'),
      byCategory: z.array(
        z.object({ category: z.string().nullable(), overdue: count, cases: count, longestDays: days }),
      ),
    }),
    decisions: z.array(decision),
    units: z.array(unitLine).describe('逾期最多的在前'),
    series: z.array(day).describe('按天,以记录之日计;预计:只有验收、办结未办的,各部门守各自期限'),
    waits: z.array(
      z.object({
        holder: z.enum(['unit', 'office', 'supervision', 'leader']),
        by: unitRef,
        kind: obligationKind,
        count,
        units: count,
        overdue: count,
        since: instant,
        days,
      }),
    ),
    escalations: z
      .array(
        z.object({
          what: z.union([act, z.enum(['delivered', 'approved', 'declined'])]),
          count,
          units: count,
        }),
      )
      .describe('最近七天:采取的步骤、送达的函件、作出的决定'),
    instructions: z.array(instruction).describe('本人批示中等答复的,先到期的在前'),
    unknown: z.array(z.enum(['instructions', 'heldDays', 'ledger'])).describe('这个时点无法知道的部分'),
  })
  .meta({ id: 'Cockpit' });

export const getCockpit = endpoint({
  tag: '整改行动',
  id: 'getCockpit',
  access: 'see-all',
  method: 'get',
  path: '/campaigns/:id/cockpit',
  summary: '领导驾驶舱:一次回答。过去某日按当时的记录;以后某日按没有人办理推算',
  status: 200,
  params: idParams,
  query: z.object({
    asOf: civilDate.optional().describe('看哪一天(该日结束时;今天为现在);最多往后 92 天'),
    mine: queryFlag.describe('逾期与红灯只列我分管的'),
  }),
  response: cockpitView,
});

export type Cockpit = z.infer<typeof cockpitView>;
export type OverdueRow = z.infer<typeof overdueRow>;
export type CockpitUnit = z.infer<typeof unitLine>;
export type CockpitDay = z.infer<typeof day>;
export type LedgerLink = z.infer<typeof ledgerLink>;
export type SentencePart = z.infer<typeof sentencePart>;
