import { daysBetween, yearOf, type CivilDate } from '../calendar/civil-date';
import type { Festival } from '../calendar/festival-day';
import { eveOf, festivalNames, type FestivalEve } from './festivals';
import type { DateContext, StatedDay } from './day-types';
import { readYear } from './stated-day';
import { matchAt, yearPart } from './stated-day-pattern';

/** A festival before which something is due. */
export interface FestivalLimit extends StatedDay {
  isBounded: true;
  festival: { name: Festival; on: CivilDate };
}
export interface ImpossibleFestival {
  end: number;
  isBounded: true;
  problem: string;
  readings?: CivilDate[];
}

/** A festival's name in normal form, in quotation marks or without. */
export const FESTIVAL = `["“「]?(?:${festivalNames.map(([name]) => name).join('|')})["”」]?`;
const festivalBefore = new RegExp(
  `(?<name>${FESTIVAL})(?<more>(?:[、和及与]?(?:${FESTIVAL}))*)(?:假期|放假|长假|小长假|[双两]节)?(?:以前|之前|前(?![后夕往期述来]))`,
  'y',
);

/** One that was so few days ago may be meant, by a plan that waited for its approval. */
const JUST_BEEN = 60;

/** 春节 and 元旦 without a year are the next ones for most of a year; another festival that has been is not next year's. */
const isAtTurnOfYear = (festival: Festival): boolean => festival === '春节' || festival === '元旦';

const festivalOf = (words: string): Festival =>
  (festivalNames.find(([name]) => words.replace(/["“”「」]/g, '') === name) ?? festivalNames[0]!)[1];

/** The next eve that does not lie before the document. */
const nextEve = (festival: Festival, { issuedOn, calendar }: DateContext): (FestivalEve | null)[] => {
  const year = yearOf(issuedOn);
  const eves = [year - 1, year, year + 1].map(one => calendar && eveOf(festival, one, calendar));
  const next = eves.findIndex(eve => eve && eve.on >= issuedOn);
  return [eves[next] ?? null, eves[next - 1] ?? null];
};

/**
 * 「国庆节前」, 「2022年春节前」: the last day before the festival, where the calendar reaches its year. Without a year it is the
 * next one after the document; where one has just been, or the days off begin earlier, there are two readings. `null` where no
 * festival with 前 behind it stands at `index`.
 */
export const readFestival = (
  text: string,
  index: number,
  context: DateContext,
): FestivalLimit | ImpossibleFestival | null => {
  if (!context.calendar) return null;
  const stated = matchAt(yearPart, text, index);
  const match = matchAt(festivalBefore, text, index + (stated?.[0].length ?? 0));
  if (!match?.groups) return null;
  const end = index + (stated?.[0].length ?? 0) + match[0].length;
  if (match.groups.more) return { end, isBounded: true, problem: '写了不止一个节日' };
  const name = festivalOf(match.groups.name ?? '');
  const year = stated ? readYear(stated.groups ?? {}, context) : context.contextYear;
  const [eve, before] =
    year === undefined ? nextEve(name, context) : [eveOf(name, year, context.calendar), null];
  if (!eve) return { end, isBounded: true, problem: `日历 ${context.calendar.version} 查不到该年的${name}` };
  const isDoubtful =
    before &&
    (isAtTurnOfYear(name)
      ? daysBetween(before.festivalOn, context.issuedOn) <= JUST_BEEN
      : yearOf(before.festivalOn) === yearOf(context.issuedOn));
  if (year === undefined && isDoubtful)
    return {
      end,
      isBounded: true,
      problem: `没有写年份:刚过去的${name}前是 ${before.on},下一个${name}前是 ${eve.on},请写明年份`,
      readings: [before.on, eve.on],
    };
  return {
    end,
    first: eve.on,
    on: eve.on,
    precision: 'day',
    yearFrom: stated
      ? stated.groups?.year
        ? 'stated'
        : 'relative'
      : year === undefined
        ? 'document'
        : 'context',
    isEnd: true,
    isBounded: true,
    festival: { name, on: eve.festivalOn },
    ...(eve.beforeHolidays ? { readings: [eve.beforeHolidays, eve.on] } : {}),
  };
};
