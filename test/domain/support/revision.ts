import { noAnswers, type Answers } from '../../../domain/launch/answers';
import type { LaunchUnit } from '../../../domain/launch/resolve-units';
import { reviewPlan } from '../../../domain/launch/review-plan';
import { defaultPolicy } from '../../../domain/policy/default-policy';
import { launchedPlan, type PlanInForce } from '../../../domain/revision/plan-in-force';
import { readRevision, type RevisionReading } from '../../../domain/revision/read-revision';
import { planOf } from '../../support/read-fixture';
import { calendar } from './facts';

interface SmallMeasure {
  title: string;
  text: string;
  leads: string;
  units: string;
  until: string;
}

export interface SmallPlan {
  /** Which measures answer a problem, by place. */
  problems: { text: string; measures: number[] }[];
  measures: SmallMeasure[];
  planUntil: string;
}

/** Five problems and their measures, in own words. */
export const roadPlan = (): SmallPlan => ({
  problems: [
    { text: '村道塌方以后没有人清理,雨季通行困难,学生绕路上学。', measures: [0] },
    { text: '水渠淤塞,下游两个组浇不上地,群众多次反映没有结果。', measures: [1] },
    { text: '路灯坏了半年还没有修好,夜间行车多次发生刮擦。', measures: [2] },
    { text: '卫生室没有常用药品,村医每周只坐诊一天。', measures: [3] },
    { text: '合作社账目不公开,分红没有台账可查。', measures: [4] },
  ],
  measures: [
    {
      title: '清理村道',
      text: '组织养路工逐段清理塌方,设置警示牌,雨后当天巡查。',
      leads: '交通局',
      units: '东岭乡',
      until: '6月10日前',
    },
    {
      title: '疏通水渠',
      text: '请水管员分段清淤并立牌公示,落实轮灌制度。',
      leads: '水务局',
      units: '西坪乡',
      until: '6月10日前',
    },
    {
      title: '修复路灯',
      text: '更换损坏的灯具,明确管护人员和报修电话。',
      leads: '住建局',
      units: '东岭乡、西坪乡',
      until: '6月10日前',
    },
    {
      title: '补齐药品',
      text: '按目录配备常用药,村医每周坐诊不少于三天。',
      leads: '卫生局',
      units: '西坪乡',
      until: '6月10日前',
    },
    {
      title: '公开账目',
      text: '逐笔核对账目,张榜公示分红台账。',
      leads: '农业局',
      units: '东岭乡',
      until: '6月10日前',
    },
  ],
  planUntil: '5月14日',
});

const ordinals = '一二三四五六七八九十';

export const textOf = ({ problems, measures, planUntil }: SmallPlan): string => `溪口县道路管护整改方案

各乡镇、各有关单位:

全县梳理出下列问题,整改安排如下。

溪口县整改办
2018年5月9日

一、存在的主要问题

(一)管护薄弱

${problems.map(({ text }, index) => `${index + 1}.${text}`).join('\n\n')}

二、整改措施

${measures
  .map(
    ({ title, text, leads, units, until }, index) =>
      `(${ordinals[index] ?? ''})${title}。${text}(牵头部门:${leads};责任单位:${units};整改时限:${until})`,
  )
  .join('\n\n')}

三、工作要求

(一)报送方案。各责任单位于${planUntil}前报送整改方案。

(二)报送报告。各责任单位于6月12日前报送整改情况报告。

(三)督导检查阶段(6月10日至6月15日)。6月20日前,全面完成整改任务。
`;

const names = ['交通局', '水务局', '住建局', '卫生局', '农业局', '东岭乡', '西坪乡', '南溪乡'];
const roadUnits: LaunchUnit[] = names.map(name => ({
  id: name,
  name,
  kind: name.endsWith('乡') ? 'township' : 'department',
  aliases: [],
  groups: [],
  canBeTold: true,
}));

const linksOf = ({ problems }: SmallPlan): NonNullable<Answers['links']> =>
  problems.flatMap(({ measures }, index) =>
    measures.map(assignment => ({ ref: `一-${index + 1}`, assignment })),
  );

const rules = { calendar, policy: defaultPolicy };

export interface Launched {
  plan: ReturnType<typeof planOf>;
  answers: Answers;
  inForce: PlanInForce;
  units: LaunchUnit[];
}

/** A text as it is launched on 2018-05-09. */
export const launchText = (text: string, answers: Answers, units: LaunchUnit[]): Launched => {
  const plan = planOf(text, '2018-05-09');
  const { resolved, missing } = reviewPlan(
    { plan, answers, units, ...rules },
    '2018-05-09',
    // What the reading asks of the text is not what is tried here.
    { questions: 'shown' },
  );
  const holding = missing.filter(one => !one.isWarning);
  if (holding.length > 0) throw new Error(holding.map(one => one.message).join('\n'));
  return { plan, answers, inForce: launchedPlan('c', plan, resolved), units };
};

export const launchRoads = (plan = roadPlan()): Launched =>
  launchText(textOf(plan), { ...noAnswers(), links: linksOf(plan) }, roadUnits);

/** A revised text read against what is in force. */
export const reviseText = (
  { plan, answers, inForce, units }: Launched,
  text: string,
  own: Parameters<typeof readRevision>[0]['own'] = { ...noAnswers(), matches: {} },
): RevisionReading =>
  readRevision({
    inForce,
    earlier: [{ plan, answers }],
    revised: planOf(text, '2018-05-20'),
    own,
    origin: 'r1',
    handedOn: '2018-05-09',
    today: '2018-05-09',
    units,
    ...rules,
  });
