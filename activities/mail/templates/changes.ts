import { nameOf } from '../../../domain/codes/names';
import type { Template, View } from '../template';
import { byInEnglish, inCase, onInEnglish, oneLine, pleaseBy, what, withDeadline } from '../wording';
import { sampleOf } from './sample';
import { actNames } from '../../../domain/codes/ladder';

/** 退办, to the office. */
const taskReturned: Template = {
  section: 'to-do',
  subject: view => `请决定:是否同意退办${inCase(view)}`,
  ask: () => '请决定是否同意牵头单位退办。',
  advice: () => ['决定之前各项期限照常计算;同意退办须同时指定新的牵头单位,期限不因改派重新起算。'],
  brief: () => '请决定是否同意退办',
  action: () => '决定',
  english: view => `A lead has returned the task${onInEnglish(view)} as not its own: please decide.`,
  sample: sampleOf('task-returned', { reason: '管网产权和养护属于县水务部门', unitId: 'u-7' }, [
    {
      text: '2018年5月9日交办,自次日起第 1 个工作日为 2018年5月10日(含当日,至24时)',
      cites: 'practice:task-return',
      calendar: '2018-1',
    },
  ]),
};

const returnDecided = (view: View): string => oneLine(view.why[0]?.text ?? '退办申请已有决定', 60);

/** The office's decision on a task returned, to the unit. */
const taskReturnDecided: Template = {
  section: 'to-know',
  subject: view => `${returnDecided(view)}${inCase(view)}`,
  ask: view => `${returnDecided(view)}。`,
  advice: ({ why }) => {
    const rule = why[0]?.rule;
    if (rule?.code !== 'task-return-decided')
      return ['同意的,本单位在此问题中的事项已移交;未同意的,原期限不变,请继续办理。'];
    return [rule.isAccepted ? '本单位在此问题中的事项已移交。' : '原期限不变,请继续办理。'];
  },
  brief: returnDecided,
  action: () => '查看',
  english: view =>
    `The office has decided on the task${onInEnglish(view)} that you returned; see the reason.`,
  sample: sampleOf('task-return-decided', { reason: '管网由乡级管护,仍由原单位牵头' }, [
    { text: '退办申请未同意', cites: 'practice:task-return' },
  ]),
};

/** 转办, to the unit that had the task. */
const reassigned: Template = {
  section: 'to-know',
  subject: view => `已转办,不再由本单位承担${inCase(view)}`,
  ask: () => '不需要办理:此项任务已转由其他单位承担。',
  advice: () => ['本单位以往的办理和督办记录仍予保留。'],
  brief: () => '任务已转由其他单位承担',
  action: () => '查看',
  english: view =>
    `The task${onInEnglish(view)} has been given to another unit; nothing is owed by yours any more.`,
  sample: sampleOf('reassigned', { reason: '职能已划转' }, [
    { text: '办公室转办,期限不变', cites: 'practice:reassign' },
  ]),
};

/** 撤销加办, to the unit that had the task and to the leads of the case. */
const taskWithdrawn: Template = {
  section: 'to-know',
  subject: view => `加办任务已撤销${inCase(view)}`,
  ask: view => `不需要办理:${what(view)}已撤销。`,
  advice: () => ['已发出的通知和函件不再另行收回;此项任务不再影响销号。'],
  brief: view => `${what(view)}已撤销`,
  action: () => '查看',
  english: view =>
    `A task that the office had added${onInEnglish(view)} has been taken back; nothing is to be done.`,
  sample: sampleOf('task-withdrawn', { reason: '单位填错', what: '加办:加固护坡' }, [
    { text: '办公室撤销加办', cites: 'practice:added-task' },
  ]),
};

const act = (view: View): string => nameOf(actNames, view.facts.act ?? '', 'zh') ?? '督办';

/** 更正: what was received in time makes a rung unjustified. */
const stepCorrected: Template = {
  section: 'to-know',
  subject: view => `更正:${act(view)}已撤销(${what(view)})${inCase(view)}`,
  ask: view => `不需要办理:对「${what(view)}」的${act(view)}已更正,不再有效。`,
  advice: () => ['实际收到的时间早于这一步的启动时间;由此引出的后续程序一并停止。'],
  brief: view => `对「${what(view)}」的${act(view)}已更正,不再有效`,
  action: () => '查看',
  english: view => `Correction${onInEnglish(view)}: an earlier step against your unit no longer stands.`,
  sample: sampleOf('step-corrected', { what: '报送整改方案', act: 'urge' }, [
    {
      text: '收到时间为 2018年5月14日16:20,早于这一步的启动时间 2018年5月15日00:00',
      cites: 'domain:received-otherwise',
    },
  ]),
};

/** 重新限期 by the office. */
const newRound: Template = {
  section: 'to-do',
  subject: view => `重新限期:${what(view)}${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}办结:${what(view)}。`,
  advice: () => ['这是重新确定的期限;以前的期限和督办记录仍保留。'],
  brief: view => `${what(view)}${withDeadline(view)}`,
  action: () => '办理',
  english: view =>
    `A new deadline has been set${onInEnglish(view)}: please complete this${byInEnglish(view)}.`,
  sample: sampleOf('new-round', { what: '完成整改(措施 三)', dueOn: '2018-07-20' }, [
    { text: '问责程序办结后继续整改;新期限 2018年7月20日(含当日,至24时)', cites: 'practice:new-round' },
  ]),
};

export const changes = {
  taskReturned,
  taskReturnDecided,
  reassigned,
  taskWithdrawn,
  stepCorrected,
  newRound,
};
