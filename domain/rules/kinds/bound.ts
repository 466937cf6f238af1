import type { Evaluator } from '../evaluator';
import { judgeBoundOfBase, judgeBoundOfIndicator } from './bound-of-indicator';
import { boundLines, judgeBoundOfLines } from './bound-of-lines';
import { judgeHighest } from './bound-highest';
import { judgeText } from './bound-of-text';

/** 上下限: a number against a bound, each kind of number in its own file. */
export const bound: Evaluator<'bound'> = {
  reads: params => {
    switch (params.of) {
      case 'indicator':
      case 'base':
        return [`measurement:${params.indicator}`];
      case 'lines':
      case 'highest':
        return [`register:${params.register}`];
      case 'text':
        return [];
    }
  },
  entities: ({ params }, _place, world) => (params.of === 'lines' ? boundLines(params, world) : []),
  judge: (rule, place, world) => {
    const { params } = rule;
    switch (params.of) {
      case 'indicator':
        return judgeBoundOfIndicator(params, rule, place, world);
      case 'base':
        return judgeBoundOfBase(params, rule, place, world);
      case 'lines':
        return judgeBoundOfLines(params, place, world);
      case 'highest':
        return judgeHighest(params, rule, place, world);
      case 'text':
        return judgeText(params);
    }
  },
};
