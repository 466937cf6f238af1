import type { Evaluator } from '../evaluator';
import { judgeProjects, payingProjects } from './eligible-projects';
import { boundLines, judgeBoundOfLines } from './bound-of-lines';
import { demanding, judgeDemand } from './eligible-demand';
import { judgeListed, paidUnits } from './eligible-listed';
import { judgeReceiver, receivers } from './eligible-receivers';
import { judgeRewardable, rewardable } from './eligible-reward';

/** 适用条件: who may get it, or what may be demanded. */
export const eligible: Evaluator<'eligible'> = {
  reads: params => {
    switch (params.of) {
      case 'receivers':
        return [`tranche:${params.money.programme}`];
      case 'listed':
        return [`tranche:${params.programme}`, `register:${params.register}`];
      case 'line':
        return [`register:${params.register}`];
      case 'demand':
        return [`project:${params.projects}`];
      case 'reward':
        return [`project:${params.programme}`, `tranche:${params.programme}`];
      case 'projects':
        return ['project:*', 'tranche:*'];
    }
  },
  entities: ({ params }, place, world) => {
    switch (params.of) {
      case 'receivers':
        return receivers(params, place.year, world);
      case 'listed':
        return paidUnits(params, world);
      case 'line':
        return boundLines(params, world);
      case 'demand':
        return demanding(params, world);
      case 'reward':
        return rewardable(params, world);
      case 'projects':
        return payingProjects(world);
    }
  },
  judge: ({ params }, place, world) => {
    switch (params.of) {
      case 'receivers':
        return judgeReceiver(params, place, world);
      case 'listed':
        return judgeListed(params, place, world);
      case 'line':
        return judgeBoundOfLines(params, place, world);
      case 'demand':
        return judgeDemand(params, place, world);
      case 'reward':
        return judgeRewardable(params, place, world);
      case 'projects':
        return judgeProjects(place, world);
    }
  },
};
