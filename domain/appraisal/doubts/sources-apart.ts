import { measureMethodNames } from '../../codes/assessment';
import { shownFigure } from '../say-value';
import type { Doubt } from '../types';
import { doubtAbout, type DoubtGiven } from './given';

/** 来源不一致: figures of several sources for one cell differ by more than the scheme lets pass, also after people chose one. */
export const sourcesApart = ({ places }: DoubtGiven): Doubt[] =>
  places.flatMap(({ indicator, counting }) => {
    if (counting.kind === 'missing') return [];
    const [first, ...others] = counting.kind === 'apart' ? counting.figures : counting.apart;
    if (!first) return [];
    const each = [first, ...others].map(one => ({
      method: measureMethodNames[one.method],
      shown: shownFigure(indicator, one),
    }));
    return [
      doubtAbout('sources-apart', [first, ...others], {
        zh: each.map(({ method, shown }) => `${method.zh} ${shown.zh}`).join(','),
        en: each.map(({ method, shown }) => `${method.en} ${shown.en}`).join(', '),
      }),
    ];
  });
