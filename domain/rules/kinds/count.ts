import type { Evaluator } from '../evaluator';
import { judgeCountOfIndicator } from './count-of-indicator';
import { judgeCountOfLines, sidesOf } from './count-of-lines';

/** 数量: how many there are, by an indicator or by the lines of a register. More than a fixed number is a question. */
export const count: Evaluator<'count'> = {
  reads: params =>
    params.of === 'indicator'
      ? [
          ...[params.indicator, ...(params.insteadOf ?? [])].map(one => `measurement:${one}`),
          ...(params.orSum ? [`register:${params.orSum.register}`] : []),
        ]
      : [params.register, ...(params.pairs ? [params.pairs.register] : [])].map(one => `register:${one}`),
  entities: ({ params }, _place, world) =>
    params.of === 'lines' && params.pairs ? sidesOf(params.pairs, world) : [],
  judge: (rule, place, world) => {
    const { params } = rule;
    return params.of === 'indicator'
      ? judgeCountOfIndicator(params, rule, place, world)
      : judgeCountOfLines(params, rule, place, world);
  },
};
