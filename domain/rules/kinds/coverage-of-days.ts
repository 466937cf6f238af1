import { addDays, daysBetween, isCivilDate, type CivilDate } from '../../calendar/civil-date';
import { fraction } from '../../exact/fraction';
import type { Line } from '../../figures/listed';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';
import { lineNames, linesOf, sayNames } from './lines-of';
import { lacking } from './not-judged';
import { nameOfRegister } from './say-value';
import type { CoverageOfDays } from './series-params';

interface Span {
  from: CivilDate;
  to: CivilDate;
}

const dayOf = ({ facts }: Line, fact: string): CivilDate | null => {
  const said = facts[fact];
  return typeof said === 'string' && isCivilDate(said) ? said : null;
};

/** The longest run of days of a span that no line covers, both ends counted. */
export const longestGap = (span: Span, covered: readonly Span[]): number => {
  let next = span.from;
  let longest = 0;
  for (const { from, to } of [...covered].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > span.to) break;
    longest = Math.max(longest, daysBetween(next, from));
    if (to >= next) next = addDays(to, 1);
  }
  return Math.max(longest, daysBetween(next, addDays(span.to, 1)));
};

/** The part of the row's year that has passed since the rule is in force. */
const spanOf = (rule: RuleOf<'coverage'>, { year, on }: Place, { pack }: World): Span => {
  const since = pack.documents.find(one => one.id === rule.document)?.inForceFrom ?? '';
  const begin = `${year ?? on.slice(0, 4)}-01-01`;
  return { from: since > begin ? since : begin, to: on };
};

/**
 * 每个都要有, on every day: a gap longer than is let pass at a change-over is against the rule, and nothing later mends it. Days
 * after the register's own are not known.
 */
export const judgeCoverageOfDays = (
  params: CoverageOfDays,
  rule: RuleOf<'coverage'>,
  place: Place,
  world: World,
): Judgement => {
  const known = linesOf(params, rule, place, world, null);
  if (known.is === 'not') return known.said;
  const whom =
    params.whom === 'units' ? null : linesOf({ register: params.whom.register }, rule, place, world, null);
  if (whom?.is === 'not') return whom.said;
  const { lines, listed } = known.found;
  const figures = [...known.found.figures, ...(whom?.found.figures ?? [])];
  const places = whom ? [...lineNames(whom.found.lines).keys()] : place.units;
  const span = spanOf(rule, place, world);
  // Days that the register cannot know yet are not judged.
  const until = listed.asOf < span.to ? listed.asOf : span.to;
  const name = nameOfRegister(world, params.register);
  if (until < span.from || places.length === 0)
    return lacking(null, figures, {
      zh: `“${name.zh}”名录截至${listed.asOf},说明不了这一年`,
      en: `the register “${name.en}” of ${listed.asOf} says nothing of this year`,
    });
  const ofPlace = (at: string): Span[] =>
    lines
      .filter(one => (params.whom === 'units' ? one.unit : one.facts[params.whom.fact]) === at)
      .flatMap(one => {
        const from = dayOf(one, params.from);
        return from === null ? [] : [{ from, to: dayOf(one, params.to) ?? until }];
      });
  const most = Number(params.gapDays);
  const gaps = places.map(at => ({ at, days: longestGap({ from: span.from, to: until }, ofPlace(at)) }));
  const open = gaps.filter(one => one.days > most);
  const [found, required] = [String(places.length - open.length), String(places.length)];
  const worst = open.reduce((days, one) => Math.max(days, one.days), 0);
  const names = sayNames(open.map(one => `${one.at}(${one.days}天)`));
  const isKnown = until === span.to;
  const reached = fraction(BigInt(found), BigInt(required));
  return {
    outcome:
      open.length > 0
        ? { is: 'violated' }
        : isKnown
          ? { is: 'kept', isSettled: false }
          : place.isFinal
            ? { is: 'missing' }
            : { is: 'short', reached: reached.num === 0n ? null : reached },
    required,
    found,
    formula: open.length > 0 ? `${worst} > ${most}` : `${found} = ${required}`,
    figures,
    reason:
      open.length > 0
        ? {
            zh: `${span.from}至${until},连续空缺超过${most}天的:${names.zh}`,
            en: `from ${span.from} to ${until} vacant for more than ${most} days on end: ${names.en}`,
          }
        : {
            zh: `${span.from}至${until},${required}个都没有连续空缺超过${most}天${isKnown ? '' : ';此后的任职情况不知'}`,
            en: `from ${span.from} to ${until} none of ${required} was vacant for more than ${most} days on end${isKnown ? '' : '; what came since is not known'}`,
          },
  };
};
