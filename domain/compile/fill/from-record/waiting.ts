import { dateOf, daysBetween } from '../../../calendar/civil-date';
import { inChinese } from '../../../explain/date-in-words';
import { isOverdue } from '../../../light/light';
import { isBesideTheWork } from '../../../obligation/beside-the-work';
import { currentPause } from '../../../obligation/pauses';
import { isOpen, type Obligation } from '../../../obligation/types';
import { waitsOf } from '../../../outlook/waits';
import { linesOf, type FillFrom, type Filling } from '../filling';

const lateOf = (one: Obligation, { facts }: Filling): string => {
  const today = dateOf(facts.now);
  if (currentPause(one)) return '，已中止计时';
  return isOverdue(one, today) ? `，已逾期 ${daysBetween(one.dueOn, today)} 天` : '';
};

/** 未完成的原因: what is still to be done, by whom and by when, and for whose decision it waits. */
export const fromWaiting: FillFrom = (filling, own) => {
  const says = {
    zh: '台账中未办结的事项和等待的环节',
    en: 'What is open on the record, and who waits for whom',
  };
  if (!own || own.state.outcome !== null) return linesOf([], says, []);
  const { facts, nameOf, reader } = filling;
  const { state } = own;
  const open = state.obligations
    .filter(one => isOpen(one) && !isBesideTheWork(one))
    .map(one => `${nameOf(one.owedBy)}：${one.what}（${inChinese(one.dueOn)}前${lateOf(one, filling)}）`);
  const waits = waitsOf(state, { facts, nameOf, reader }).map(one => one.text);
  return linesOf([...open, ...waits], says, [state.id]);
};
