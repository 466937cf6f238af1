import { isCivilDate, type CivilDate } from '../../calendar/civil-date';
import type { Line } from '../../figures/listed';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { Rule } from '../types';
import { isOfAll, linesOf } from './lines-of';
import { lacking } from './not-judged';
import { nameOfRegister } from './say-value';
import type { DoneOf } from './series-params';

/** The first and last year of a row, where it is about years: `2014`, `2014..2015`. */
const yearsOf = (period: string): readonly [string, string] | null => {
  const [from = '', to = from] = period.split('..');
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? [from, to] : null;
};

/** The year for which a line was done: the one that it names, else that of its day. */
const isOfPeriod = ({ facts }: Line, day: CivilDate, period: string): boolean => {
  const years = yearsOf(period);
  if (years === null) return true;
  const year = typeof facts['year'] === 'string' && facts['year'] !== '' ? facts['year'] : day.slice(0, 4);
  return years[0] <= year && year <= years[1];
};

/**
 * Whether something was done by the row's final day. That a register does not list a unit is a miss only where it is as of that
 * day or later and lists others for the same period; without one, or with an older one, nothing is known.
 */
export const judgeDone = (params: DoneOf, rule: Rule, place: Place, world: World): Judgement => {
  const required = place.finalOn;
  const known = linesOf(params, rule, place, world, required);
  if (known.is === 'not') return known.said;
  const { listed, lines, figures } = known.found;
  const name = nameOfRegister(world, params.register);
  const daysOf = (own: readonly Line[]): CivilDate[] =>
    own
      .flatMap(one => {
        const day = one.facts[params.on];
        return typeof day === 'string' && isCivilDate(day) && isOfPeriod(one, day, place.period) ? [day] : [];
      })
      .sort();
  const [first] = daysOf(lines);
  const who = place.unit ?? '';
  if (first !== undefined && first <= place.on)
    return {
      outcome: { is: 'kept', isSettled: true },
      required,
      found: first,
      formula: required === null ? null : `${first} ≤ ${required}`,
      figures,
      reason: { zh: `${who}已于${first}办理(“${name.zh}”)`, en: `${who}: done on ${first} (“${name.en}”)` },
    };
  if (first !== undefined && place.isFinal)
    return {
      outcome: { is: 'unreachable' },
      required,
      found: first,
      formula: `${first} > ${required ?? ''}`,
      figures,
      reason: {
        zh: `${who}${first}才办理,应不晚于${required ?? ''}`,
        en: `${who}: done on ${first} only, due by ${required ?? ''}`,
      },
    };
  // Of a rule about nobody in particular the list itself is what would name it.
  const others = isOfAll(rule) ? listed.lines : daysOf(listed.lines);
  const isTold = listed.asOf >= place.on && others.length > 0;
  if (isTold || !place.isFinal)
    return {
      outcome: { is: 'short', reached: null },
      required,
      found: null,
      formula: null,
      figures,
      reason: {
        zh: `“${name.zh}”(${listed.asOf})没有列出${who}`,
        en: `the register “${name.en}” of ${listed.asOf} does not list ${who}`,
      },
    };
  return lacking(required, figures, {
    zh: `“${name.zh}”截至${listed.asOf},没有这一时期的记录,不能认定没有办`,
    en: `the register “${name.en}” of ${listed.asOf} has nothing of this time: that it was not done cannot be said`,
  });
};
