import type { UnitLevel } from '../codes/figures';
import { unitLevels } from '../codes/figures';
import { readNumber } from '../deadline/chinese-number';
import { ask, find, listed, placed, type Reader } from './reader';
import type { Placed, SchemeReading } from './types';

const levelOf: Readonly<Record<string, UnitLevel>> = {
  省: 'province',
  自治区: 'province',
  直辖市: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  县: 'county',
  区: 'county',
  旗: 'county',
  乡: 'township',
  镇: 'township',
};

/** 「22个省(自治区、直辖市)」: how many of what; `two` where two levels stand side by side (市县). */
const counted =
  /([\d一二三四五六七八九十百两]{1,5})个[^,、。()]{0,6}?(省|自治区|市|州|盟|县|乡|镇|区|旗)(?<two>县)?/d;
/** An estimate, an exception, or two counts: whom it leaves in, a person has to say. */
const unclear = /以外|之外|除外|除|[余多]个|约|近[\d一二三四五六七八九十百]|左右|个[^。;]*个/;
const unitName = /^(?![全各本该])[\u4e00-\u9fff]{1,9}(?:省|自治区|直辖市|市|州|盟|县|区|旗|乡|镇)$/;
const who = /(?:党委|党组|县委|市委|党工委)(?:、|和|与)?(?:人民)?政府.*$|(?:扶贫|脱贫).*$/;

type Read = Pick<SchemeReading, 'count' | 'subjects'> & { of: Placed<UnitLevel> | null };

const nothing: Read = { count: null, subjects: [], of: null };

const suffixLevels = (names: readonly Placed<string>[]): Set<UnitLevel | undefined> =>
  new Set(names.map(({ value }) => levelOf[/自治区$|直辖市$/.exec(value)?.[0] ?? value.slice(-1)]));

/** Who is assessed: their number, their names where they are listed, their level. Two levels side by side are asked. */
export const readSubjects = (reader: Reader): Read => {
  const found = find(
    reader,
    /(?:(?<!不)适用于|考核对象(?:为|是|包括|:))([^。;]*?)(?=,?不(?:适用|包括|含)|[。;]|$)/,
  );
  if (!found) {
    ask(reader, 'subjects-unstated');
    return nothing;
  }
  const span = found.group(1);
  const words = reader.view.text.slice(span.start, span.end);
  if (unclear.test(words)) {
    ask(reader, 'subjects-unclear', span);
    return nothing;
  }
  const count = counted.exec(words);
  if (count) {
    const [from, to] = count.indices![0]!;
    const at = { start: span.start + from, end: span.start + to };
    const value = readNumber(count[1]!);
    const level = count.groups?.two === undefined ? levelOf[count[2]!] : undefined;
    if (level === undefined) ask(reader, 'level', at);
    ask(reader, 'subjects-unnamed', at);
    return {
      count: value === null ? null : placed(reader, value, at),
      subjects: [],
      of: level === undefined ? null : placed(reader, level, at),
    };
  }
  const end = span.start + words.replace(who, '').length;
  const names = listed(reader, { start: span.start, end });
  if (!names.every(one => unitName.test(one.value))) {
    ask(reader, 'subjects-unstated', span);
    return nothing;
  }
  const levels = suffixLevels(names);
  // A 市 among counties is one of their level.
  const [level] =
    levels.size === 2 && levels.has('city') && levels.has('county') ? ['county' as const] : levels;
  const isClear = level !== undefined && (levels.size === 1 || level === 'county');
  if (!isClear) ask(reader, 'level', span);
  return {
    count: placed(reader, names.length, { start: span.start, end }),
    subjects: names,
    of: isClear ? placed(reader, level, { start: span.start, end }) : null,
  };
};

const prefixes: readonly [RegExp, UnitLevel][] = [
  [/^(?:国务院|中央|国家)/, 'nation'],
  [/^(?:省|自治区)/, 'province'],
  [/^(?:市|州|地区|盟)/, 'city'],
  [/^(?:县|旗)/, 'county'],
];

/** The level of who organises it, by the first word of its name; asked where it does not stand above those that are assessed. */
export const levelOfOrganiser = (
  reader: Reader,
  organiser: Placed<string> | null,
  of: Placed<UnitLevel> | null,
): Placed<UnitLevel> | null => {
  if (!organiser) return null;
  const level = prefixes.find(([prefix]) => prefix.test(organiser.value))?.[1];
  if (level === undefined || (of && unitLevels.indexOf(level) >= unitLevels.indexOf(of.value))) {
    ask(reader, 'level');
    return null;
  }
  return { ...organiser, value: level };
};
