import fs from 'node:fs';
import path from 'node:path';
import { demoAnswers } from '../../../cli/demo/demo-answers';
import type { Answers } from '../../../domain/launch/answers';
import { resolvePlan } from '../../../domain/launch/resolve-plan';
import type { LaunchUnit } from '../../../domain/launch/resolve-units';
import { defaultPolicy } from '../../../domain/policy/default-policy';
import { whoToTell } from '../../../domain/registry/who-to-tell';
import { readRegistry } from '../../../prisma/people/read-registry';
import { planOf } from '../../support/read-fixture';
import { calendar } from './facts';
import type { MissingCode } from '../../../domain/codes/plan';

const demo = (name: string): Buffer => fs.readFileSync(path.resolve(__dirname, '../../../cli/demo', name));

export const demoUnits = async (): Promise<LaunchUnit[]> => {
  const { units, people } = await readRegistry(demo('registry.csv'), 'registry.csv');
  return units.map(unit => ({ ...unit, canBeTold: whoToTell(unit, people).length > 0 }));
};

const launch = (
  text: string,
  answers: Answers,
  units: LaunchUnit[],
  policy = defaultPolicy,
  handedOn = '2018-05-09',
): ReturnType<typeof resolvePlan> =>
  resolvePlan({
    plan: planOf(text, '2018-05-09'),
    answers,
    units,
    calendar,
    policy,
    issuedOn: '2018-05-09',
    handedOn,
  });

/** The demonstration as it would be launched, with the answers of a person. */
export const demoLaunch = async (answers = demoAnswers()): Promise<ReturnType<typeof resolvePlan>> =>
  launch(demo('plan.txt').toString('utf8'), answers, await demoUnits());

/** The smallest plan that can be launched; `assignment` is what stands in the brackets behind its one measure. */
export const minimalPlan = (assignment: string, text = '逐户核对档案,缺页补页。'): string => `县整改方案

2018年5月9日

一、存在的主要问题

(一)基础工作存在短板

1.村级档案缺页漏项,逐户核对档案不认真。

二、整改措施

(一)补齐档案。${text}(${assignment})

三、实施步骤

(一)方案制定阶段(5月10日至5月13日)。各责任单位于5月14日前报送整改方案。

(二)督导检查阶段(6月10日至6月15日)。6月20日前,全面完成整改任务。

四、工作要求

(一)按时报告。各责任单位于6月12日前报送整改情况报告。
`;

export const minimalUnits: LaunchUnit[] = [
  { id: 'archive', name: '县档案局', kind: 'department', aliases: [], groups: [], canBeTold: true },
  { id: 'finance', name: '县财政局', kind: 'department', aliases: [], groups: [], canBeTold: true },
];

export const launchMinimal = (
  text: string,
  answers: Answers,
  units = minimalUnits,
  policy = defaultPolicy,
  handedOn = '2018-05-09',
): ReturnType<typeof resolvePlan> => launch(text, answers, units, policy, handedOn);

export const missingCodesOf = (missing: { code: MissingCode }[]): MissingCode[] =>
  missing.map(({ code }) => code);
