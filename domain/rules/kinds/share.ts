import type { Evaluator } from '../evaluator';
import { judgeShareAllotted } from './share-allotted';
import { measuredEach, readsEach } from './share-each';
import { judgeShareOfIndicator } from './share-of-indicator';
import { judgeShareOfLine, shareLines } from './share-of-line';
import { judgeReward, rewardYears } from './share-reward';
import { judgeSpent, readsSpent } from './share-spent';

/** 占比: a part against a whole, each kind of whole in its own file. Compared by cross-multiplication. */
export const share: Evaluator<'share'> = {
  reads: params => {
    switch (params.of) {
      case 'spent':
        return readsSpent(params);
      case 'indicator':
        return [`measurement:${params.indicator}`, ...readsEach(params)];
      case 'line':
        return [`register:${params.register}`];
      case 'allotted':
        return [`tranche:${params.money.programme}`];
      case 'reward':
        return [`project:${params.programme}`, `tranche:${params.programme}`, `measurement:${params.tax}`];
    }
  },
  entities: ({ params }, _, world) => {
    switch (params.of) {
      case 'indicator':
        return measuredEach(params, world);
      case 'line':
        return shareLines(params, world);
      case 'reward':
        return rewardYears(params, world);
      case 'spent':
      case 'allotted':
        return [];
    }
  },
  judge: (rule, place, world) => {
    const { params } = rule;
    switch (params.of) {
      case 'spent':
        return judgeSpent(params, rule, place, world);
      case 'indicator':
        return judgeShareOfIndicator(params, rule, place, world);
      case 'allotted':
        return judgeShareAllotted(params, place, world);
      case 'line':
        return judgeShareOfLine(params, place, world);
      case 'reward':
        return judgeReward(params, place, world);
    }
  },
};
