import type { Obligation } from './types';

/** 加办: the number under which a task beside those of the plan is given to a unit. */
export const addedTaskId = (docketId: string, unitId: string, number: number): string =>
  `${docketId}:milestone:${unitId}:added-${number}`;

/** True for a task that the office gave beside those of the plan; it stays one when it passes to another unit. */
export const isAddedTask = ({ id, kind }: Pick<Obligation, 'id' | 'kind'>): boolean =>
  kind === 'milestone' && /:milestone:[^:]+:added-\d+$/.test(id);
