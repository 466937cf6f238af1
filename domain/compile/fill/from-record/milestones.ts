import { dateOf } from '../../../calendar/civil-date';
import { inChinese } from '../../../explain/date-in-words';
import { isOverdue } from '../../../light/light';
import type { Obligation } from '../../../obligation/types';
import { linesOf, type FillFrom, type Filling } from '../filling';
import { dayWithOriginal } from './deadlines';

const became = (one: Obligation, { facts }: Filling): string => {
  switch (one.state.kind) {
    case 'met':
      return `${inChinese(dateOf(one.state.at))}完成`;
    case 'ended':
      return '已终止';
    case 'open':
      return isOverdue(one, dateOf(facts.now)) ? '未完成，已逾期' : '未到期';
  }
};

/** 节点: the unit's own, and where it leads everybody's, each with its day and what became of it. */
export const fromMilestones: FillFrom = (filling, own) => {
  const says = { zh: '台账中的节点', en: 'The milestones on the record' };
  if (!own) return linesOf([], says, []);
  const { unitId, nameOf } = filling;
  const all = own.state.obligations.filter(
    one => one.kind === 'milestone' && (own.role === 'lead' || one.owedBy === unitId),
  );
  const lines = all.map(one => {
    const by = one.owedBy === unitId ? '' : `${nameOf(one.owedBy)} `;
    return `${by}${one.what}，${dayWithOriginal(one)}，${became(one, filling)}`;
  });
  return linesOf(lines, says, [own.state.id]);
};
