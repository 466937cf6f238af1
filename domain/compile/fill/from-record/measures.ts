import type { PlannedTask } from '../../../revision/plan-in-force';
import { linesOf, type FillFrom, type Filling, type OwnCase } from '../filling';

/** What the plan in force has for a case; empty where it was never kept. */
const tasksOf = ({ record }: Filling, own: OwnCase | null): PlannedTask[] =>
  record.plan?.cases.find(one => one.docketId === own?.state.id)?.tasks ?? [];

/** 措施: those of the plan in force that answer the problem. Where no plan was kept, what is to be rectified in words. */
export const fromMeasures: FillFrom = (filling, own) => {
  if (!own) return linesOf([], { zh: '没有问题', en: 'No problem' }, []);
  const { id, obligations } = own.state;
  const tasks = tasksOf(filling, own);
  if (tasks.length > 0)
    return linesOf(
      tasks.map(one => `${one.label} ${one.text}`.trim()),
      { zh: '现行方案中的措施', en: 'The measures of the plan in force' },
      [id],
    );
  const works = obligations.filter(one => one.kind === 'rectification').map(one => one.what);
  return linesOf([...new Set(works)], { zh: '台账中的整改任务', en: 'The work on the record' }, [id]);
};
