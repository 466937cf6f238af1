import type { Evaluator } from '../evaluator';
import { judgeShareOfIndicator } from './share-of-indicator';
import { judgeSpent, readsSpent } from './share-spent';

/** 占比: a part against a whole, each kind of whole in its own file. Compared by cross-multiplication. */
export const share: Evaluator<'share'> = {
  reads: params => {
    switch (params.of) {
      case 'spent':
        return readsSpent(params);
      case 'indicator':
        return [`measurement:${params.indicator}`];
    }
  },
  judge: (rule, place, world) => {
    const { params } = rule;
    switch (params.of) {
      case 'spent':
        return judgeSpent(params, rule, place, world);
      case 'indicator':
        return judgeShareOfIndicator(params, rule, place, world);
    }
  },
};
