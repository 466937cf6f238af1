import { isMoney } from '../../exact/is-exact';
import { bool, day, id, listOf, name, object, oneOf, text, type Shape } from './shape';

const rule = id(/^[A-Z]\d{1,3}[a-z]{0,2}$/);

const amount: Shape = (value, place, say) => {
  if (typeof value !== 'string' || !isMoney(value)) say('AMOUNT_INVALID', place, value);
};

const own = { id: text, kind: text };

/** A check between documents. */
export const betweenShape: Shape = oneOf('kind', {
  'same-money': object({ ...own, each: rule, total: rule, ask: text }),
  stricter: object({ ...own, rule, than: rule }),
  headline: object({ ...own, stated: amount, parts: listOf(rule) }),
  disjoint: object({ ...own, sets: listOf(text) }),
  contained: object({ ...own, set: text, within: text }),
  identity: object({
    ...own,
    set: text,
    terms: listOf(object({ rule, 'isRepaid?': bool })),
    stated: amount,
  }),
  'before-the-paper': object({ ...own, done: name, since: day, document: text, ask: text }),
  readings: object({ ...own, says: name, readings: listOf(object({ value: text, name })), ask: text }),
});
