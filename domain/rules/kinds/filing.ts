import type { Evaluator } from '../evaluator';
import { judgeInRegister } from './filing-in-register';
import { judgePaper, withPaper } from './filing-of-paper';
import { judgePooled } from './filing-of-pooled';

/** 报备: what has to be filed, or to be there as a paper. */
export const filing: Evaluator<'filing'> = {
  reads: params =>
    params.of === 'register' ? [`register:${params.register}`] : [`project:${params.projects}`],
  entities: ({ params }, _, world) => (params.of === 'paper' ? withPaper(params, world) : []),
  judge: ({ params }, place, world) => {
    switch (params.of) {
      case 'pooled':
        return judgePooled(params, place, world);
      case 'register':
        return judgeInRegister(params, place, world);
      case 'paper':
        return judgePaper(params, place, world);
    }
  },
};
