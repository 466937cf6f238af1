import { readNumber } from '../deadline/chinese-number';

/** How an ordinal is written: 第一部分, 一、, (一), 1., 1), (1), ①, 问题1:, 第一项, 第一阶段, 1.1, A., II. */
export type MarkerKind =
  | 'part'
  | 'cn'
  | 'cnp'
  | 'ar'
  | 'arb'
  | 'arp'
  | 'circ'
  | 'item'
  | 'stage'
  | 'dot2'
  | 'dot3'
  | 'dot4'
  | 'letter'
  | 'roman';

export interface Marker {
  kind: MarkerKind;
  /** As printed with its brackets: `(八)`, `2`. */
  label: string;
  /** Without brackets: `八`, `2`. */
  ordinal: string;
  value: number;
  length: number;
}

/** Which kind usually stands above which. */
export const rankOf: Readonly<Record<MarkerKind, number>> = {
  part: 1,
  cn: 2,
  cnp: 3,
  stage: 3,
  item: 4,
  roman: 3,
  ar: 4,
  dot2: 4.4,
  dot3: 4.6,
  dot4: 4.8,
  letter: 5,
  arb: 5,
  arp: 6,
  circ: 7,
};

/** What follows an ordinal and is no decimal: 「2.2020年…」, 「2.38户…」 – nobody counts parts of a household. */
const year = '(?:19|20)\\d{2}(?:年|[-—至])';
const countedWhole =
  '(?:余|多)?(?:户|人|名|位|处|所|家|座|台|起|例|栋|幢|套|间|辆|笔|件|条|村|个(?!百分点)|项|份|宗|眼|口|只|头|批)';

/** 「1.3月底前…」: nobody counts parts of a month that ends. */
const month = '\\d{1,2}月(?:底|初|末|中旬|上旬|下旬|份|前|起|至|以来|\\d{1,2}日)';
/** 「2.3.5亿元…」: no decimal has two points. */
const twoPoints = '\\d{1,4}\\.\\d{1,4}(?:万|亿|元|公里|千米|米|%|亩|吨|平方|立方|倍|个百分点)';

const cn = '[一二三四五六七八九十百]{1,5}';
const patterns: [MarkerKind, RegExp][] = [
  ['part', new RegExp(`第(${cn})(?:部分|章)[ :、,]{0,3}`, 'y')],
  ['stage', new RegExp(`(?=第${cn}(?:阶段|步))第(${cn})(?:阶段|步)`, 'y')],
  ['cn', new RegExp(`(${cn})[ ]{0,2}[、.][ ]{0,4}`, 'y')],
  ['cnp', new RegExp(`[(〔][ ]{0,2}(${cn})[ ]{0,2}[)〕][、.,]?[ ]{0,4}`, 'y')],
  [
    'item',
    new RegExp(
      `(?:(?:反馈|整改|审计|巡察|巡视|督察|检查|存在|查出)?问题|(?:安全|事故|火灾|风险)?隐患|措施|整改措施|任务|整改任务)\\(?(${cn}|\\d{1,3})\\)?(?:[ ]{0,2}[:、.][ ]{0,4}|[ ]{1,4}(?=[\\u4e00-\\u9fff\\d])|(?=\\n|$))`,
      'y',
    ),
  ],
  [
    'item',
    new RegExp(
      `第[ ]{0,2}(${cn}|\\d{1,3})[ ]{0,2}项(?:问题|任务|措施)?(?:[ ]{0,2}[:、.,][ ]{0,4}|[ ]{1,4}|(?=\\n|$))`,
      'y',
    ),
  ],
  ['arb', /(\d{1,3})[ ]{0,2}\)[、.]?[ ]{0,4}/y],
  [
    'ar',
    new RegExp(
      `(\\d{1,3})[ ]{0,2}(?:、[ ]{0,4}(?!\\d{1,3}[、号])|\\\\?\\.[ ]{0,4}(?:(?!\\d)|(?=${year})|(?=\\d{1,4}${countedWhole})|(?=${month})|(?=${twoPoints})))`,
      'y',
    ),
  ],
  ['arp', /\([ ]{0,2}(\d{1,3})[ ]{0,2}\)[、.,]?[ ]{0,4}/y],
];
const circled = /([\u2460-\u2473])[、.]?[ ]{0,4}/y;
const circledHigh = /([\u3251-\u325f])[、.]?[ ]{0,4}/y;
const circledWhite = /([\u2776-\u277f])[、.]?[ ]{0,4}/y;
const parenthesised = /([\u2474-\u2487])[、.]?[ ]{0,4}/y;
const dotted = /([\u2488-\u249b])[ ]{0,4}/y;
const bracketedChinese = /([\u3220-\u3229])[、.]?[ ]{0,4}/y;
const symbols: [MarkerKind, RegExp, number][] = [
  ['circ', circled, 0x245f],
  ['circ', circledHigh, 0x3251 - 21],
  ['circ', circledWhite, 0x2775],
  ['arp', parenthesised, 0x2473],
  ['ar', dotted, 0x2487],
  ['cnp', bracketedChinese, 0x321f],
];

const initials =
  /[\d(〔第一二三四五六七八九十百问反整审巡督检存查安事火风隐措任\u2460-\u249b\u2776-\u277f\u3220-\u3229\u3251-\u325f]/;

const decimal = /(\d{1,3})\.(?=\d)/y;

/** Behind 999: a number of four digits is a year anywhere else. */
const beyond = /(\d{4,5})[ ]{0,2}(?:、|\\?\.(?!\d))[ ]{0,4}/y;

/** The number at `from` that goes on with a list whose last was `before`, though a decimal could be meant: 「2.38亿元…」 behind 1. */
export const likelyMarkerAt = (norm: string, from: number, before: number | undefined): Marker | null => {
  if (before === undefined) return null;
  const pattern = before < 999 ? decimal : beyond;
  pattern.lastIndex = from;
  const match = pattern.exec(norm);
  const value = match && Number(match[1]!);
  return value === before + 1
    ? { kind: 'ar', label: match![1]!, ordinal: match![1]!, value, length: match![0].length }
    : null;
};

/** The ordinal that stands at `from` in the normal form of a text, or `null`. */
export const markerAt = (norm: string, from: number): Marker | null => {
  const first = norm[from];
  if (first === undefined || !initials.test(first)) return null;
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = from;
    const match = pattern.exec(norm);
    if (!match) continue;
    const ordinal = match[1]!;
    const value = readNumber(ordinal);
    if (!value) continue;
    const label = kind === 'cnp' || kind === 'arp' ? match[0].replace(/[、.,\s]+$/, '') : ordinal;
    return { kind, label, ordinal, value, length: kind === 'stage' ? 0 : match[0].length };
  }
  for (const [kind, pattern, base] of symbols) {
    pattern.lastIndex = from;
    const match = pattern.exec(norm);
    if (match)
      return {
        kind,
        label: match[1]!,
        ordinal: match[1]!,
        value: match[1]!.charCodeAt(0) - base,
        length: match[0].length,
      };
  }
  return null;
};
