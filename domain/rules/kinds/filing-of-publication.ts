import { addDays, isCivilDate, type CivilDate } from '../../calendar/civil-date';
import type { Tranche } from '../../figures/types';
import { groupBy } from '../../group-by';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import { chosen } from './chosen';
import { daysOf } from './days-lain';
import type { FilingOfPublication } from './filing-params';

/** Who owes a publication about a tranche, and since when. */
const owedBy = (
  { what }: FilingOfPublication,
  { id, to, issuedOn }: Tranche,
  { known }: World,
): { unit: string; since: CivilDate }[] =>
  what === 'allotment'
    ? [{ unit: to, since: issuedOn }]
    : [...groupBy(known.payments(id), one => one.unit)].map(([unit, own]) => ({
        unit,
        since: own.reduce((first, one) => (one.paidOn < first ? one.paidOn : first), own[0]?.paidOn ?? ''),
      }));

/** The row's unit is who publishes, its period the tranche. */
export const publishing = (params: FilingOfPublication, world: World): readonly Entity[] =>
  world.known.programmes
    .flatMap(one => world.known.tranches(one))
    .filter(one => chosen(params.givers, one.from))
    .flatMap(one =>
      owedBy(params, one, world).map(({ unit, since }) => ({
        unit,
        period: one.id,
        finalOn: addDays(since, daysOf(params.days, world.asking)),
      })),
    );

const publishedOn = (
  params: FilingOfPublication,
  { unit, period }: Place,
  world: World,
): CivilDate | null => {
  const day = world.known
    .register(params.register)
    ?.rows.find(one => one.unit === unit && one.name === period && params.publishedOn in one.facts)?.facts[
    params.publishedOn
  ];
  return typeof day === 'string' && isCivilDate(day) && day <= world.asOf ? day : null;
};

/** I4: published within days: not published is a breach from then on, published late too. */
export const judgePublished = (params: FilingOfPublication, place: Place, world: World): Judgement => {
  const { finalOn } = place;
  const register = world.known.register(params.register);
  const said = { required: finalOn, figures: [place.period, ...(register ? [register.id] : [])] };
  if (!register)
    return {
      ...said,
      outcome: { is: 'missing' },
      found: null,
      formula: null,
      reason: { zh: '没有公告公示的数据', en: 'no register of publications among the figures' },
    };
  const day = publishedOn(params, place, world);
  if (day === null)
    return {
      ...said,
      outcome: { is: 'short', reached: null },
      found: null,
      formula: null,
      reason: { zh: `没有公告公示,应不晚于${finalOn ?? ''}`, en: `not published, due by ${finalOn ?? ''}` },
    };
  const isInTime = finalOn === null || day <= finalOn;
  return {
    ...said,
    outcome: isInTime ? { is: 'kept', isSettled: true } : { is: 'violated' },
    found: day,
    formula: `${day} ${isInTime ? '≤' : '>'} ${finalOn ?? ''}`,
    reason: {
      zh: `${day}公告公示,应不晚于${finalOn ?? ''}`,
      en: `published on ${day}, due by ${finalOn ?? ''}`,
    },
  };
};
