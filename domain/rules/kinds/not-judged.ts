import type { Name } from '../../codes/names';
import type { Judgement } from '../outcome';
import type { Value } from './series-value';

/** What is needed is not there: missing is never 0. */
export const lacking = (required: string | null, figures: readonly string[], reason: Name): Judgement => ({
  outcome: { is: 'missing' },
  required,
  found: null,
  formula: null,
  figures,
  reason,
});

/** Figures that do not agree: a person decides which counts. */
export const differing = (
  required: string | null,
  figures: readonly string[],
  values: readonly string[],
): Judgement => ({
  outcome: { is: 'question' },
  required,
  found: null,
  formula: null,
  figures,
  reason: {
    zh: `同一数据有不同的数值:${values.join('、')},须先核定采用哪一个`,
    en: `figures of the same thing differ: ${values.join(', ')}; which one counts is to be decided first`,
  },
});

/**
 * Values by name, all of which are needed; or what is to be said where they are not all there.
 *
 * @param names what each of the values is called where it is missing
 */
export const allOf = <K extends string>(
  values: Record<K, Value>,
  names: Record<K, Name>,
  required: string | null,
):
  | { is: 'all'; values: Record<K, Value & { kind: 'one' }>; figures: string[] }
  | { is: 'not'; said: Judgement } => {
  const keys = Object.keys(values) as K[];
  const figures = [...new Set(keys.flatMap(key => values[key].ids))];
  const disputed = keys.map(key => values[key]).find(one => one.kind === 'disputed');
  if (disputed?.kind === 'disputed')
    return { is: 'not', said: differing(required, disputed.ids, disputed.values) };
  const lacks = keys.filter(key => values[key].kind === 'missing').map(key => names[key]);
  if (lacks.length > 0)
    return {
      is: 'not',
      said: lacking(required, figures, {
        zh: `缺数据:${lacks.map(one => one.zh).join('、')}`,
        en: `missing: ${lacks.map(one => one.en).join(', ')}`,
      }),
    };
  return { is: 'all', values: values as Record<K, Value & { kind: 'one' }>, figures };
};
