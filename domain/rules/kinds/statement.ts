import type { Evaluator } from '../evaluator';
import { lacking } from './not-judged';

/**
 * 情况说明: a promise without a number is not judged; its owner says every year what was done. Given, it is kept; not given, it
 * is not known, and what is late is the owner's obligation, never a breach.
 */
export const statement: Evaluator<'statement'> = {
  reads: ({ register }) => [`register:${register}`],
  judge: ({ id, params, owner }, place, { known }) => {
    const listed = known.listed(params.register);
    const own = (listed?.lines ?? []).filter(
      one => one.name === id && (place.year === null || one.facts['year'] === place.year),
    );
    const figures = listed && own.length > 0 ? listed.ids : [];
    const who = owner.unit ?? '';
    if (own.length === 0)
      return lacking(null, figures, {
        zh: `${place.year ?? ''}${place.year === null ? '' : '年'}还没有${who}的情况说明`,
        en: `no statement ${who === '' ? '' : `of ${who} `}yet${place.year === null ? '' : ` for ${place.year}`}`,
      });
    const names = [...new Set(own.map(one => one.unit))].join('、');
    return {
      outcome: { is: 'kept', isSettled: true },
      required: null,
      found: null,
      formula: null,
      figures,
      reason: { zh: `${names}已作情况说明`, en: `stated by ${names}` },
    };
  },
};
