import { assessmentParts } from '../../../domain/codes/assessment';
import type { AssessmentState } from '../../../domain/assessment/state';
import { at } from '../../../domain/calendar/civil-date';
import { commandFinding } from '../../../prisma/record/command-finding';
import { commandLetters } from '../../../prisma/record/command-letter';
import { commandProceeding } from '../../../prisma/record/command-proceeding';
import type { Db } from '../../../prisma/schema/db';
import { actorFor } from './actor-for';
import { personOf } from '../../person-of';
import { advance } from './advance';
import { assessedCounties } from './counties';
import { actIn, cycleDocketId, cycleIdOf, measure, openCycle } from './open-cycle';
import { evaluated, summed } from './hand-in';

const year = 2017;
const campaignId = cycleIdOf(year);

const partTexts: Record<(typeof assessmentParts)[number], string> = {
  basics: '全省八个县参加考核,四类数据均已汇总,各县总结报告按期收齐。',
  indicators: '减贫任务总体完成;退出准确率和群众满意度各县之间差距较大。',
  problems: '云溪县退出准确率偏低,岚阳县贫困村退出任务未完成。',
  evaluation: '多数县工作扎实,个别县退出把关不严、任务落实不到位。',
  treatment: '对存在问题的县约谈主要负责人并限期整改,对成效显著的县予以肯定。',
};

/** What the data raised, those of 云溪县 first; the office establishes each, and the leadership decides what follows. */
const decideFindings = async (db: Db): Promise<void> => {
  const office = await personOf(db, 'office');
  const leader = await personOf(db, 'leader');
  const found = await db.finding.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
  for (const { id: findingId, indicator } of found)
    await commandFinding(db, {
      campaignId,
      findingId,
      command: {
        kind: 'establish',
        isSerious: false,
        hasBadEffect: false,
        reason: indicator === 'A2' ? '计划退出 6 个村,实际 5 个。' : '抽查结果经复核无误。',
      },
      actor: office,
      requestId: null,
    });
  const proposed = await db.proceeding.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
  for (const { id: proceedingId, unitId } of proposed)
    await commandProceeding(db, {
      proceedingId,
      command:
        unitId === 'xian-yunxi'
          ? { kind: 'approve', reason: '由领导小组约谈。' }
          : { kind: 'decline', reason: '差一个村,已书面说明并补齐,责成书面整改。' },
      actor: leader,
      requestId: null,
    });
};

/** The letters that wait are signed, numbered and delivered; the subjects sign for theirs. */
const sendLetters = async (db: Db): Promise<void> => {
  const office = await personOf(db, 'office');
  const drafted = await db.letter.findMany({
    where: { campaignId, status: 'drafted' },
    orderBy: { id: 'asc' },
  });
  const letterIds = drafted.map(one => one.id);
  if (letterIds.length === 0) return;
  for (const command of ['sign', 'number', 'deliver'] as const)
    await commandLetters(db, { letterIds, command, actor: office, requestId: null });
};

const signForFeedback = async (db: Db): Promise<void> => {
  const { state } = await db.docket.findUniqueOrThrow({
    where: { id: cycleDocketId(year) },
    select: { state: true },
  });
  const { feedback } = state as unknown as AssessmentState;
  for (const { id: unitId } of assessedCounties) {
    const letterId = feedback[unitId]?.letterId;
    if (letterId === undefined) continue;
    const actor = await actorFor(db, unitId);
    await commandLetters(db, { letterIds: [letterId], command: 'acknowledge', actor, requestId: null });
  }
};

/** The cycle of 2017 from its opening to its end: what it found of 云溪县 is what the campaign afterwards is about. */
export const playCycleOf2017 = async (db: Db): Promise<void> => {
  await openCycle(db, year);
  await advance(db, campaignId, at('2017-12-29', '10:00'));
  await measure(db, year, '2017年系统数据.xlsx', ['register']);
  await summed(
    db,
    year,
    assessedCounties.map(one => one.id),
  );
  await advance(db, campaignId, at('2018-01-16', '15:00'));
  await measure(db, year, '第三方评估表.xlsx', ['third-party', 'survey']);
  await evaluated(db, year);
  await advance(db, campaignId, at('2018-01-22', '10:00'));
  await measure(db, year, '资金绩效考评.xlsx', ['fund-evaluation']);
  await actIn(db, year, 'office', { kind: 'complete-data', reason: '四类数据已汇总,来源一致。' });
  await advance(db, campaignId, at('2018-01-25', '10:00'));
  await decideFindings(db);
  await advance(db, campaignId, at('2018-02-06', '16:00'));
  await actIn(db, year, 'office', {
    kind: 'mark-results',
    subjectId: 'xian-boling',
    isMarked: true,
    reason: '各项指标居前,帮扶机制可推广。',
  });
  for (const part of assessmentParts)
    await actIn(db, year, 'office', { kind: 'edit-part', part, text: partTexts[part] });
  await actIn(db, year, 'office', { kind: 'submit-report' });
  await advance(db, campaignId, at('2018-02-08', '11:00'));
  await actIn(db, year, 'leader', { kind: 'deliberate', isPassed: true, reason: '同意。' });
  await advance(db, campaignId, at('2018-02-12', '11:00'));
  await actIn(db, year, 'leader2', { kind: 'approve', isPassed: true, reason: '同意,按程序反馈。' });
  await advance(db, campaignId, at('2018-02-13', '09:30'));
  await sendLetters(db);
  await advance(db, campaignId, at('2018-02-14', '10:00'));
  await signForFeedback(db);
  await actIn(db, year, 'leader', { kind: 'circulate', reason: '各县反馈均已送达。' });
  await actIn(db, year, 'leader', {
    kind: 'decide-reward',
    subjectId: 'xian-boling',
    isGranted: true,
    reason: '完成计划且成效显著,通报表扬,不发奖金。',
  });
  await sendLetters(db);
  await advance(db, campaignId, at('2018-03-01', '09:00'));
};
