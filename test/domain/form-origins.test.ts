import { assumePlan } from '../../cli/rehearse/assume-plan';
import { submissionKinds } from '../../domain/codes/docket';
import { askedOfNames, fieldKindNames, fieldScopeNames, fieldSourceNames } from '../../domain/codes/form';
import { fillForm } from '../../domain/compile/fill/fill-form';
import type { CampaignRecord } from '../../domain/compile/record';
import { defaultPlan } from '../../domain/form/default-plan';
import { defaultReport } from '../../domain/form/default-report';
import type { Form, FormField } from '../../domain/form/types';
import { buildDockets } from '../../domain/launch/build-dockets';
import { launchUnitsOf } from '../../domain/launch/launch-units';
import { reviewPlan } from '../../domain/launch/review-plan';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { launchedPlan } from '../../domain/revision/plan-in-force';
import { planOf } from '../support/read-fixture';
import { fixturePlan, seedText } from '../support/seed-plan';
import { calendar, factsAt, handOut } from './support/facts';

const conditionOf = ({ isOptional, countOf, unlessRecorded }: FormField): string => {
  if (isOptional) return '可不填';
  if (countOf) return '列了清单不必填';
  return unlessRecorded ? '台账没有才填' : '';
};

/** The form as a page: part, field, kind, for what, from where, of whom. */
const page = ({ parts }: Form): string =>
  parts
    .flatMap(({ name, clear, fields }) =>
      fields.map(field =>
        [
          `${name.zh}${clear ? '（清）' : ''}`,
          field.name.zh,
          `${fieldKindNames[field.kind].zh}${field.measure ? ` ${field.measure}` : ''}`,
          fieldScopeNames[field.scope].zh,
          fieldSourceNames[field.from].zh,
          `${askedOfNames[field.askedOf].zh}${conditionOf(field) && `，${conditionOf(field)}`}`,
        ].join(' | '),
      ),
    )
    .join('\n');

it('every field of the report has its origin', () =>
  expect(`\n${page(defaultReport)}\n`).toBe(`
思想认识（清） | 学习传达 | 会议与学习 | 本单位 | 本单位填写 | 所有单位
思想认识（清） | 学习传达次数 | 数量 次 | 本单位 | 本单位填写 | 所有单位，列了清单不必填
研究部署（清） | 研究部署会议 | 会议与学习 | 本单位 | 本单位填写 | 所有单位
研究部署（清） | 会议次数 | 数量 次 | 本单位 | 本单位填写 | 所有单位，列了清单不必填
研究部署（清） | 报送材料中已有的文件 | 文件 | 本单位 | 报送过的文件 | 所有单位
研究部署（清） | 其他政策文件 | 文件 份 | 本单位 | 本单位填写 | 所有单位，可不填
整改举措、进展和成效（清） | 整改措施 | 文字 | 逐个问题 | 方案中的措施 | 所有单位
整改举措、进展和成效（清） | 整改时限 | 文字 | 逐个问题 | 期限 | 所有单位
整改举措、进展和成效（清） | 进度 | 百分比 | 逐个问题 | 报过的进展 | 牵头单位
整改举措、进展和成效（清） | 报过的进展 | 文字 | 逐个问题 | 报过的进展 | 所有单位
整改举措、进展和成效（清） | 节点 | 文字 | 逐个问题 | 节点 | 所有单位
整改举措、进展和成效（清） | 办理结果 | 文字 | 逐个问题 | 办理结果 | 所有单位
整改举措、进展和成效（清） | 成效 | 文字 | 逐个问题 | 本单位填写 | 牵头单位，台账没有才填
整改举措、进展和成效（清） | 报送记录 | 文字 | 逐个问题 | 报送记录 | 所有单位
已完成整改问题 | 完成情况 | 文字 | 逐个问题 | 完成情况 | 所有单位
未完成整改问题 | 未完成的原因 | 文字 | 逐个未完成问题 | 未完成的原因 | 所有单位
下步整改打算 | 下步打算 | 下步打算 | 逐个未完成问题 | 本单位填写 | 牵头单位
下步整改打算 | 本单位下步打算 | 文字 | 本单位 | 本单位填写 | 非牵头单位
整改成效数据 | 本单位数据 | 文字 | 本单位 | 本单位数据 | 所有单位
整改成效数据 | 精准识别纠正 | 数量 户 | 本单位 | 本单位填写 | 牵头单位，可不填
整改成效数据 | 精准退出纠正 | 数量 户 | 本单位 | 本单位填写 | 牵头单位，可不填
整改成效数据 | 精准帮扶落实 | 数量 户 | 本单位 | 本单位填写 | 牵头单位，可不填
整改成效数据 | 资金使用管理问题整改金额 | 金额 元 | 本单位 | 本单位填写 | 牵头单位，可不填
整改成效数据 | 数据来源 | 文字 | 本单位 | 本单位填写 | 牵头单位，可不填
执纪问责（清） | 台账中的约谈问责 | 文字 | 本单位 | 约谈问责 | 所有单位
执纪问责（清） | 立案 | 数量 件 | 本单位 | 本单位填写 | 所有单位
执纪问责（清） | 通报 | 数量 人次 | 本单位 | 本单位填写 | 所有单位
执纪问责（清） | 诫勉 | 数量 人 | 本单位 | 本单位填写 | 所有单位
执纪问责（清） | 组织调整或组织处理 | 数量 人 | 本单位 | 本单位填写 | 所有单位
执纪问责（清） | 纪律处分 | 数量 人 | 本单位 | 本单位填写 | 所有单位
执纪问责（清） | 按级别说明 | 文字 | 本单位 | 本单位填写 | 所有单位，可不填
长效机制（清） | 建立的制度 | 文件 | 本单位 | 本单位填写 | 所有单位
长效机制（清） | 制度件数 | 数量 项 | 本单位 | 本单位填写 | 所有单位，列了清单不必填
后续巩固提高打算（清） | 巩固提高打算 | 文字 | 本单位 | 本单位填写 | 所有单位
联络员 | 联络员姓名、职务、电话 | 文字 | 本单位 | 联络员 | 所有单位
`));
it('every field of the plan has its origin', () =>
  expect(`\n${page(defaultPlan)}\n`).toBe(`
问题清单（清） | 问题 | 文字 | 逐个问题 | 方案中的问题 | 所有单位
责任清单（清） | 责任分工 | 文字 | 逐个问题 | 方案中的责任分工 | 所有单位
责任清单（清） | 本单位责任人（职务） | 文字 | 逐个问题 | 本单位填写 | 牵头单位
责任清单（清） | 本单位责任人（职务） | 文字 | 本单位 | 本单位填写 | 非牵头单位
整改清单（清） | 整改措施 | 文字 | 逐个问题 | 方案中的措施 | 所有单位
整改清单（清） | 本单位的举措 | 文字 | 逐个问题 | 本单位填写 | 牵头单位
整改清单（清） | 本单位的举措 | 文字 | 本单位 | 本单位填写 | 非牵头单位
整改时限（清） | 整改时限 | 文字 | 逐个问题 | 期限 | 所有单位
整改时限（清） | 节点 | 文字 | 逐个问题 | 节点 | 所有单位
整改时限（清） | 本单位完成时限 | 日期 | 逐个问题 | 本单位填写 | 牵头单位，可不填
各阶段任务和重点（清） | 制定方案阶段 | 文字 | 本单位 | 本单位填写 | 所有单位
各阶段任务和重点（清） | 集中整改阶段 | 文字 | 本单位 | 本单位填写 | 所有单位
各阶段任务和重点（清） | 督导整改阶段 | 文字 | 本单位 | 本单位填写 | 所有单位
一并纳入整改的问题来源（清） | 成效考核通报 | 数量 个 | 本单位 | 本单位填写 | 所有单位
一并纳入整改的问题来源（清） | 第三方评估 | 数量 个 | 本单位 | 本单位填写 | 所有单位
一并纳入整改的问题来源（清） | 民主监督 | 数量 个 | 本单位 | 本单位填写 | 所有单位
一并纳入整改的问题来源（清） | 州级督查 | 数量 个 | 本单位 | 本单位填写 | 所有单位
一并纳入整改的问题来源（清） | 媒体暗访 | 数量 个 | 本单位 | 本单位填写 | 所有单位
一并纳入整改的问题来源（清） | 自查发现并纳入的其他问题 | 文字 | 本单位 | 本单位填写 | 所有单位，可不填
联络员 | 联络员姓名、职务、电话 | 文字 | 本单位 | 联络员 | 所有单位
`));

const seed = seedText(5);
const there = seed === null ? describe.skip : describe;

there('what a unit of the campaign of 陇川 2018 types', () => {
  // A skipped block is still described, so it is given some plan.
  const text = seed ?? fixturePlan('nested.txt');
  const plan = planOf(text, '2018-05-09');
  const { registry, answers } = assumePlan(
    { plan, text, issuedOn: '2018-05-09' },
    { calendar, policy: defaultPolicy },
  );
  const units = launchUnitsOf(registry);
  const { resolved } = reviewPlan({ plan, answers, units, calendar, policy: defaultPolicy }, '2018-05-09', {
    questions: 'shown',
  });
  const { policy, offices, timetable } = factsAt(handOut);
  const dockets = buildDockets('c', resolved, id => id, factsAt(handOut)).map(one => one.state);
  const record: CampaignRecord = {
    campaignId: 'c',
    campaignTitle: plan.title,
    asOf: '2018-06-12T12:00:00+08:00',
    facts: { policy, calendar, offices, timetable },
    dockets,
    plan: launchedPlan('c', plan, resolved),
    verdicts: [],
    units: units.map(({ id, name, kind }) => ({ id, name, isTownship: kind === 'township' })),
  };
  const inCampaign = dockets.flatMap(one => (one.kind === 'unit-file' ? (one.unitId ?? []) : []));
  const townships = record.units.filter(one => one.isTownship && inCampaign.includes(one.id));

  /** Fields that only the unit can fill and has to, each with its part. */
  const typedIn = (form: Form, unitId: string) => {
    const { parts } = fillForm(form, unitId, record);
    return parts.flatMap(({ partId, missing }) =>
      missing.map(({ fieldId, docketId }) => ({ partId, fieldId, docketId })),
    );
  };
  /** Papers in words that the unit owed before: one for each of its plan and report obligations. */
  const papersOf = (unitId: string): number =>
    dockets
      .flatMap(one => one.obligations)
      .filter(one => one.owedBy === unitId && submissionKinds.some(kind => kind === one.kind)).length;
  const ledBy = (unitId: string): number =>
    dockets.filter(
      one => one.kind === 'case' && one.parts.some(part => part.unitId === unitId && part.role === 'lead'),
    ).length;

  it('nine townships', () => expect(townships).toHaveLength(9));

  it('a township types parts 1, 2, 3c, 5, 6 and 7 of its report at most, each field once', () => {
    for (const { id } of townships) {
      const typed = typedIn(defaultReport, id);
      expect([...new Set(typed.map(one => one.partId))]).toEqual([
        'awareness',
        'deployment',
        'next',
        'discipline',
        'mechanisms',
        'consolidation',
      ]);
      expect(typed.filter(one => one.docketId !== null)).toEqual([]);
      expect(new Set(typed.map(one => one.fieldId)).size).toBe(typed.length);
    }
  });

  /**
   * Before: a paper in words per case and purpose, each of which had to hold all of 六(三), or all of 五(一). Now: one document per
   * purpose. The numbers of typed fields are those that have to be filled; three of the report's follow from lists.
   */
  it.each<[leads: number, papersBefore: number, report: number, plan: number]>([
    [0, 2, 13, 10],
    [1, 2, 14, 10],
    [2, 4, 16, 12],
    [3, 6, 18, 14],
    [5, 10, 22, 18],
    [6, 12, 24, 20],
  ])(
    'who leads %i problems wrote %i papers; now it types %i fields of a report, %i of a plan',
    (leads, ...counts) => {
      const leaders = inCampaign.filter(id => ledBy(id) === leads);
      expect(leaders.length).toBeGreaterThan(0);
      for (const id of leaders)
        expect([papersOf(id), typedIn(defaultReport, id).length, typedIn(defaultPlan, id).length]).toEqual(
          counts,
        );
    },
  );

  it('all 57 units wrote 150 papers; now they hand in 114 documents', () => {
    expect(inCampaign).toHaveLength(57);
    expect(inCampaign.reduce((sum, id) => sum + papersOf(id), 0)).toBe(150);
  });

  it('the record fills the rest for a township: four fields of each of the 19 problems, and its milestone in two of them', () => {
    const { parts } = fillForm(defaultReport, townships[0]!.id, record);
    const recorded = parts.flatMap(one => one.fields).filter(one => one.field.from !== 'unit' && one.value);
    const of = (fieldId: string) => recorded.filter(one => one.field.id === fieldId).length;
    expect(['planned', 'due', 'standing', 'waiting', 'milestones'].map(of)).toEqual([19, 19, 19, 19, 2]);
    expect(recorded.length).toBe(78);
  });
});
