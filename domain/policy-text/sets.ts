import { exactNumber } from './exact-number';
import type { CleanText } from '../plan/clean-text';
import type { SourcePlace, ProposedSet } from './types';
import { lineFinder } from './sentences';

/** A set that the text lists under a heading: 「附:23个重点县名单」. */
export interface ListedSet {
  name: string;
  /** As the heading says. */
  size: number | null;
  members: string[];
  place: SourcePlace;
}

const heading =
  /^(?:附(?:件|录|表)?[\d一二三四五]{0,2}[ :]{0,3})?(?:(?<n>[\d一二三四五六七八九十百]{1,4})个)?(?<name>[^,。;:]{2,24}?)(?:名单|名录|一览表?)[:]?(?<list>[\u4e00-\u9fff]{2,10}、.{2,2000})?$/;
const member =
  /^[\u4e00-\u9fff]{2,10}(?:县|市|区|镇|乡|村|街道|旗|州|厅|局|委|学校|中学|小学|园区|公司|场|社区)?$/;

const namesIn = (line: string): string[] =>
  line
    .replace(/[。;]$/, '')
    .replace(/^[^:]{1,12}:/, '')
    .split(/[、,;\s]+|和(?=[\u4e00-\u9fff]{2,6}[县市区乡镇村]$)/)
    .filter(Boolean);

/** The sets that a text lists, each under its heading. */
export const listedSets = (clean: CleanText): ListedSet[] => {
  const lineOf = lineFinder(clean.source);
  const lines = clean.lines.map(({ start, end }) => ({ start, norm: clean.norm.slice(start, end).trim() }));
  return lines.flatMap(({ norm, start }, index) => {
    const match = norm.length <= 40 || /^附/.test(norm) ? heading.exec(norm) : null;
    if (!match) return [];
    // A heading that fills its line goes on with the list.
    const members: string[] = namesIn(match.groups!.list ?? '');
    if (!members.every(one => member.test(one))) return [];
    for (const { norm: below } of lines.slice(index + 1)) {
      const names = namesIn(below.replace(/^\d{1,3}[.、 ]{1,2}/, ''));
      if (names.length === 0 || !names.every(one => member.test(one))) break;
      members.push(...names);
    }
    if (members.length < 2) return [];
    const size = match.groups!.n === undefined ? null : Number(exactNumber(match.groups!.n)?.num ?? 0n);
    const from = clean.origin[start]!;
    return [
      {
        name: match.groups!.name!,
        size,
        members,
        place: {
          start: from,
          end: from + norm.length - (match.groups!.list?.length ?? 0),
          line: lineOf(from),
        },
      },
    ];
  });
};

const inline =
  /(?<names>(?:[\u4e00-\u9fff]{2,8}、)+[\u4e00-\u9fff]{2,8}?)等?(?<n>[\d一二三四五六七八九十]{1,3})个(?<kind>[\u4e00-\u9fff()、]{0,14}?(?:设区的市|县\(市、区\)|县\(市\)|重点县|县|市|区|乡镇|镇|乡|村))/g;
const counted =
  /(?<n>\d{1,4}|[一二三四五六七八九十百]{1,4})个(?<kind>(?!以[上下内]|工作日|自然日|月|百分点|学期|小时)[\u4e00-\u9fff“”]{0,16}?(?:重点县|贫困县|县\(市、区\)|县|市|区|乡镇|镇|乡|行政村|村|部门|单位))/g;
const collective =
  /(?:各|每(?!年|[两二三四五]年|半年)个?|全(?:市|县|省|区)(?:各|所有))(?<kind>[\u4e00-\u9fff]{0,12}?(?:县\(市、区\)|县\(市\)|县\(区\)|设区市|县|市|区(?!域|乡|镇|的)|乡镇|乡\(镇\)|镇|乡|行政村|村|学校|园区|街道|企业|部门|单位))/g;

const beforeName =
  /^(?:[\u4e00-\u9fff]{0,6}[县市区乡镇村](?:境内)?(?:以及|及|和|与)|[\u4e00-\u9fff]{0,7}(?:给予?|支持|扶持|帮扶|包括|对|的)|对|向|至|到|和|以及|从)+/;
const clean = (name: string): string => name.replace(beforeName, '');

/** A set with where the sentence names it. */
interface NamedSet {
  start: number;
  end: number;
  set: ProposedSet;
}

/** Two lists side by side are one set: 「甲、乙2个市以及丙、丁2个县」. */
const joined = (text: string, found: readonly NamedSet[]): NamedSet[] => {
  const out: NamedSet[] = [];
  for (const one of found) {
    const last = out.at(-1);
    const isBeside =
      last !== undefined &&
      one.start >= last.end &&
      /^(?:以及|及|和|与|、)?$/.test(text.slice(last.end, one.start)) &&
      [last, one].every(({ set }) => set.members.length > 0 && set.size === set.members.length);
    if (!isBeside) out.push(one);
    else
      out[out.length - 1] = {
        start: last.start,
        end: one.end,
        set: {
          name: `${last.set.name}和${one.set.name}`,
          size: last.set.members.length + one.set.members.length,
          members: [...last.set.members, ...one.set.members],
        },
      };
  }
  return out;
};

const alsoBehind =
  /^(?:境内|所辖)?(?:以及|及|和|与|、)[\u4e00-\u9fff、]{0,40}?(?:\d{1,4}|[一二三四五六七八九十百]{1,4})个[\u4e00-\u9fff]{0,10}?[县市区乡镇村]/;
const alsoBefore =
  /(?:\d|[一二三四五六七八九十百])个[\u4e00-\u9fff]{0,10}[县市区乡镇村](?:境内)?(?:以及|及|和|与|、)(?:\d{1,4}个)?$/;

/** The first name is longer than all others: words that stand before it may still be with it. */
const isDoubtful = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 0 && first.length >= Math.max(...others.map(one => one.length)) + 2;

/**
 * Whom a rule at `at` of a sentence is about: the set named last before it, else behind it. `isPart`: the sentence names another
 * beside it; `isDoubtful`: its first name may be more than a name.
 */
export const setAt = (
  text: string,
  at: number,
  sets: readonly ListedSet[],
): { set: ProposedSet; isPart: boolean; isDoubtful: boolean } | null => {
  const found: NamedSet[] = [];
  for (const one of sets)
    for (let index = text.indexOf(one.name); index >= 0; index = text.indexOf(one.name, index + 1)) {
      const said = /(\d{1,4})个$/.exec(text.slice(0, index));
      const set = { name: one.name, size: said ? Number(said[1]) : one.size, members: one.members };
      found.push({ start: index, end: index + one.name.length, set });
    }
  const take = (match: RegExpExecArray, set: ProposedSet): void => {
    const head = beforeName.exec(match[0])?.[0] ?? '';
    // 「2个市和甲、乙2个县」: what is said before the first name is not of it, but for what joins two lists.
    const skipped = set.members.length > 0 ? head.replace(/(?:以及|及|和|与)$/, '').length : 0;
    found.push({ start: match.index + skipped, end: match.index + match[0].length, set });
  };
  for (const match of text.matchAll(inline)) {
    const members = match.groups!.names!.split('、').map(clean);
    const size = Number(exactNumber(match.groups!.n!)?.num ?? 0n);
    take(match, { name: `${size}个${match.groups!.kind!}`, size, members });
  }
  for (const match of text.matchAll(counted)) {
    const size = Number(exactNumber(match.groups!.n!)?.num ?? 0n);
    if (!found.some(one => Math.abs(one.start - match.index) < 40 && one.set.members.length > 0))
      take(match, { name: match.groups!.kind!, size, members: [] });
  }
  for (const match of text.matchAll(collective))
    if (!found.some(one => one.set.members.length > 0))
      take(match, { name: match[0], size: null, members: [] });
  found.sort((a, b) => a.start - b.start);
  const whole = joined(text, found);
  const chosen = whole.findLast(one => one.start < at) ?? whole[0];
  if (!chosen) return null;
  const joint = /^(?:以及|及|和|与)?/.exec(text.slice(chosen.start))![0].length;
  const isPart =
    alsoBehind.test(text.slice(chosen.end)) || alsoBefore.test(text.slice(0, chosen.start + joint));
  return { set: chosen.set, isPart, isDoubtful: isDoubtful(chosen.set.members) };
};
