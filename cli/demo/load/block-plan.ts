import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import type { ResolvedAssignment, ResolvedPlan } from '../../../domain/launch/resolved-plan';
import type { ScriptOptions, UnitBehaviour } from '../../../rehearsal/script/options';
import { marks } from './marks';

/** The problems and the leading units of one block: what is played once, and written again and again. */
export const CASES_PER_BLOCK = 120;
export const UNITS_PER_BLOCK = 12;

export const issuedOn: CivilDate = '2018-05-09';
export const startsAt = '2018-05-09T08:30:00+08:00';
/** A Thursday two weeks after the hand-out: plans are in or late, the first interviews are proposed. */
export const until = '2018-05-24T10:00:00+08:00';

const categories = [
  '责任落实',
  '项目管理',
  '资金使用',
  '住房安全',
  '饮水安全',
  '产业就业',
  '档案资料',
  '群众反映',
];
/** Days after the hand-out by which problems are to be rectified. */
const dueAfter = [9, 16, 22, 32, 32, 32, 46, 60, 90, 144, 205, 230];
const because = [{ text: '方案规定', cites: 'plan' }];

const assignment = (index: number): ResolvedAssignment => {
  const lead = index % UNITS_PER_BLOCK;
  const isShared = index % 15 === 7;
  const isLongTerm = index % 40 === 13;
  const unitAt = (offset: number) => marks.unit((lead + offset) % UNITS_PER_BLOCK);
  const days = dueAfter[Math.floor(index / UNITS_PER_BLOCK) % dueAfter.length]!;
  return {
    index,
    label: String(index + 1),
    leads: isShared ? [unitAt(0), unitAt(1)] : [unitAt(0)],
    responsible: index % 3 === 0 ? [unitAt(5)] : [],
    supporting: index % 7 === 0 ? [unitAt(8)] : [],
    supervising: [],
    due: isLongTerm ? null : { on: addDays(issuedOn, days), derivation: because },
    isLongTerm,
    milestones: [],
  };
};

/** The plan of one block; its units, references and titles are marks that stand for those of the block written. */
export const blockPlan = (): ResolvedPlan => {
  const assignments = Array.from({ length: CASES_PER_BLOCK }, (_, index) => assignment(index));
  return {
    problems: assignments.map(({ index }) => ({
      ref: marks.ref(index),
      category: categories[(index * 5) % categories.length]!,
      text: marks.title(index),
      assignments: [index],
    })),
    assignments,
    timetable: {
      planDueOn: '2018-05-14',
      reportDueOn: '2018-11-30',
      completionDueOn: '2018-12-31',
      supervisionEndsOn: '2018-12-20',
    },
    derivations: { plan: because, report: because, completion: because, supervision: because },
  };
};

const early = (workingDays: number): UnitBehaviour => ({ kind: 'early', workingDays });
const late = (workingDays: number): UnitBehaviour => ({ kind: 'late', workingDays });
const punctual: UnitBehaviour = { kind: 'punctual' };
const silent: UnitBehaviour = { kind: 'silent' };

/** Two thirds do what they owe in time; the rest is late, stays away after signing, or says nothing at all. */
const ways: readonly UnitBehaviour[] = [
  ...[punctual, punctual, punctual, punctual],
  { kind: 'by-obligation', of: { rectification: early(12) }, others: punctual },
  { kind: 'by-obligation', of: { rectification: early(25) }, others: early(1) },
  { kind: 'by-obligation', of: { rectification: silent }, others: punctual },
  { kind: 'by-obligation', of: { plan: late(2) }, others: punctual },
  late(3),
  { kind: 'by-obligation', of: { receipt: punctual, liaison: punctual }, others: silent },
  { kind: 'mixed', seed: 'load' },
  silent,
];

export const blockScript: ScriptOptions = {
  units: {
    kind: 'by-unit',
    of: Object.fromEntries(ways.map((way, index) => [marks.unit(index), way])),
    others: punctual,
  },
  office: 'prompt',
  leaders: 'approve',
};
