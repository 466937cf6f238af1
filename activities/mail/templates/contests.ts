import type { Template, View } from '../template';
import { fact, inCase, onInEnglish, pleaseBy, withDeadline } from '../wording';
import { sampleOf } from './sample';

/** 申请复核, to the office that decides. */
const contested: Template = {
  section: 'to-do',
  subject: view => `请作出复核决定${withDeadline(view)}${inCase(view)}`,
  ask: view => `${pleaseBy(view)}对复核申请作出决定。`,
  advice: () => ['由作出认定以外的部门决定;复核期间各项期限照常计算。成立的,撤销此项任务。'],
  brief: view => `请作出复核决定${withDeadline(view)}`,
  action: () => '决定',
  english: view => `The finding${onInEnglish(view)} has been contested: please decide.`,
  sample: sampleOf('contested', { reason: '问题点位不在本乡辖区', dueOn: '2018-06-19' }, [
    { text: '复核期限 30 日', cites: 'practice:contest' },
  ]),
};

const isUpheld = (view: View): boolean => fact(view, 'decision') === 'accepted';

/** 复核决定, to the unit. */
const decided: Template = {
  section: 'to-know',
  subject: view => `复核申请${isUpheld(view) ? '成立,此项已撤销' : '不成立'}${inCase(view)}`,
  ask: view => `复核申请${isUpheld(view) ? '成立,此项任务已撤销' : '不成立'}。`,
  advice: view => [isUpheld(view) ? '各项责任已终止,不需要再办理。' : '原认定和各项期限不变,请继续办理。'],
  brief: view => `复核申请${isUpheld(view) ? '成立,此项已撤销' : '不成立'}`,
  action: () => '查看',
  english: view =>
    `The finding that you contested${onInEnglish(view)} was ${isUpheld(view) ? 'withdrawn' : 'confirmed'}; see the reason.`,
  sample: sampleOf('contest-decided', { decision: 'refused', reason: '现场核实在辖区内' }, [
    { text: '复核期限 30 日', cites: 'practice:contest' },
  ]),
};

export const contests = { contested, decided };
