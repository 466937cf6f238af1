import { answerFlaw } from '../check-answers';
import type { Ask, Pack } from '../types';
import { asksIn } from './asks-in';
import type { Say } from './pack-problem';
import { labelOf } from './pack-shape';

const checkAsk = ({ id, kind, options, proposed }: Ask, place: string, pack: Pack, say: Say): void => {
  const [rule] = id.split('.');
  if (![...pack.rules, ...(pack.checks ?? [])].some(one => one.id === rule))
    say('ASK_OF_NO_RULE', `${place}.id`, id);
  if (kind === 'choice' && (options?.length ?? 0) < 2) say('OPTIONS_MISSING', `${place}.options`);
  const values = (options ?? []).map(one => one.value);
  if (new Set(values).size < values.length) say('ID_TWICE', `${place}.options`, values);
  const ask: Ask = { id, kind, proposed, question: { zh: '', en: '' }, ...(options && { options }) };
  if (proposed !== null && answerFlaw(ask, proposed, pack.rules))
    say('PROPOSED_INVALID', `${place}.proposed`, proposed);
};

/** Each question is asked by a rule and named after one, and each that is asked is there. */
export const checkAsks = (pack: Pack, say: Say): void => {
  const ofChecks = (pack.checks ?? []).flatMap(one => asksIn(one, `checks[${one.id}]`));
  const ofRules = pack.rules.flatMap((rule, at) => {
    const place = `rules[${labelOf(rule, at)}]`;
    const listed = (rule.asks ?? []).map((ask, n) => ({ ask, place: `${place}.asks[${n}]` }));
    const needed = (rule.needs ?? []).map((ask, n) => ({ ask, place: `${place}.needs[${n}]` }));
    return [...asksIn(rule, place), ...listed, ...needed];
  });
  const used = [...ofRules, ...ofChecks];
  const known = new Set(pack.asks.map(one => one.id));
  for (const { ask, place } of used) if (!known.has(ask)) say('ASK_UNKNOWN', place, ask);
  const isUsed = new Set(used.map(one => one.ask));
  pack.asks.forEach((ask, at) => {
    const place = `asks[${labelOf(ask, at)}]`;
    checkAsk(ask, place, pack, say);
    // Where nothing is proposed it may be for people alone: which notice a piece of news goes back to.
    if (!isUsed.has(ask.id) && ask.proposed !== null) say('NOT_USED', place, ask.id);
  });
};
