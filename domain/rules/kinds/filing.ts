import type { Evaluator } from '../evaluator';
import { judgeInRegister } from './filing-in-register';
import { judgePaper, withPaper } from './filing-of-paper';
import { judgePooled } from './filing-of-pooled';
import { judgePublished, publishing } from './filing-of-publication';

/** 报备: what has to be filed, or to be there as a paper. */
export const filing: Evaluator<'filing'> = {
  reads: params => {
    switch (params.of) {
      case 'register':
        return [`register:${params.register}`];
      case 'publication':
        return [`register:${params.register}`, 'tranche:*'];
      case 'pooled':
      case 'paper':
        return [`project:${params.projects}`];
    }
  },
  entities: ({ params }, _, world) => {
    switch (params.of) {
      case 'paper':
        return withPaper(params, world);
      case 'publication':
        return publishing(params, world);
      case 'register':
      case 'pooled':
        return [];
    }
  },
  judge: ({ params }, place, world) => {
    switch (params.of) {
      case 'pooled':
        return judgePooled(params, place, world);
      case 'register':
        return judgeInRegister(params, place, world);
      case 'paper':
        return judgePaper(params, place, world);
      case 'publication':
        return judgePublished(params, place, world);
    }
  },
};
