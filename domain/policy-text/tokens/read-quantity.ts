import { fraction, multiply, divide } from '../../exact/fraction';
import { matchAt } from '../../deadline/stated-day-pattern';
import { exactNumber } from '../exact-number';
import type { NumberToken } from './types';

type Read = Omit<NumberToken, 'type' | 'start'>;

const CN = '[〇零一二两三四五六七八九十百千万亿]';
const CN_NUMBER = `${CN}{1,12}(?:点[〇零一二三四五六七八九]{1,4})?(?:[万亿])?`;
const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** 110千伏 is no 110,000. */
const MULTIPLIER = '(?:[十百万亿]|千(?![伏瓦米克])){0,3}';
const NUMBER = `(?:(?:${ARABIC})${MULTIPLIER}|${CN_NUMBER})`;

/** What things are counted and measured in; the longer before the shorter. */
const units =
  '平方公里|平方千米|平方米|立方米|公里|千米|千瓦时|千瓦|兆瓦|千伏|公顷|万千瓦|人次|户次|小时|学时|课时|个工作日|个自然日|个月|个学期|立方|标准煤|元|亩|吨|公斤|千克|米|名|人|户|个|家|所|座|处|项|套|台|次|场|期|条|件|辆|栋|幢|头|只|株|羽|回|天|日|年|周岁|岁|周|级|位|张|册|篇|份|间|口|眼|盏|支|条|笔|宗|班|所|床|分(?!之|担|别|配|类|级|期|批|工|解|析|布|区|管|门|散|子|享|流|立|局|校|行|公)|里|度|村|县|乡|镇|街道';
const quantity = new RegExp(
  `(?<n>${NUMBER})(?<rough>[余多来])?(?<wan>[万亿])?(?:人民币)?(?<unit>${units})?(?:[/每](?<per>亩|人|户|名|个|村|年|月|天|公里|座|所|套|株|头|平方米|吨|间)(?:[·./](?:年|月|天|学期))?)?`,
  'y',
);
const percent = new RegExp(`(?<n>${ARABIC})(?<sign>%|‰|﹪|个百分点)|(?<cnn>${CN_NUMBER})个百分点`, 'y');
const ofHundred = new RegExp(`(?<base>百|千|万)分之(?<n>${NUMBER})`, 'y');
const ofParts = new RegExp(
  `(?<den>${CN}{1,3})分之(?<num>${CN}{1,3})|(?<![\\d/])(?<top>\\d{1,2})/(?<bottom>\\d{1,2})(?![\\d/])`,
  'y',
);
const tenths = new RegExp(
  `(?<n>[一二两三四五六七八九]|\\d(?!\\d))成(?<half>半)?(?=以上|以下|以内|左右|的|用于|投|$|[,。;]|以)`,
  'y',
);
const half = /(?:一半|半数)(?=以上|的|用于|以下|左右|[,。;]|$)/y;
const doubling = /翻(?<n>[一两二三]?)番/y;
const times = new RegExp(`(?<n>${NUMBER})倍`, 'y');
const pair = /双(?<unit>回)/y;

const bases = { 百: 100n, 千: 1000n, 万: 10_000n } as const;
const ratio = (value: Read['value'] | null, end: number): Read | null =>
  value && { value, form: 'ratio', unit: null, per: null, isRough: false, end };

const readRatio = (text: string, at: number): Read | null => {
  const sign = matchAt(percent, text, at);
  if (sign) {
    const value = exactNumber(sign.groups!.n ?? sign.groups!.cnn ?? '');
    const isPoints = sign[0].endsWith('点');
    const read = ratio(
      value && divide(value, fraction(sign.groups!.sign === '‰' ? 1000n : 100n)),
      at + sign[0].length,
    );
    return read && isPoints ? { ...read, form: 'points' } : read;
  }
  const hundred = matchAt(ofHundred, text, at);
  if (hundred) {
    const value = exactNumber(hundred.groups!.n!);
    return ratio(
      value && divide(value, fraction(bases[hundred.groups!.base as keyof typeof bases])),
      at + hundred[0].length,
    );
  }
  const parts = matchAt(ofParts, text, at);
  if (parts) {
    const [num, den] = [
      exactNumber(parts.groups!.num ?? parts.groups!.top!),
      exactNumber(parts.groups!.den ?? parts.groups!.bottom!),
    ];
    return ratio(num && den && den.num > 0n ? divide(num, den) : null, at + parts[0].length);
  }
  const tenth = matchAt(tenths, text, at);
  if (tenth) {
    const value = exactNumber(tenth.groups!.n!);
    const extra = tenth.groups!.half ? fraction(1n, 20n) : fraction(0n);
    return ratio(value && fraction(value.num * 2n + extra.num, 20n), at + tenth[0].length);
  }
  const middle = matchAt(half, text, at);
  return middle && ratio(fraction(1n, 2n), at + middle[0].length);
};

const readTimes = (text: string, at: number): Read | null => {
  const doubled = matchAt(doubling, text, at);
  // 翻一番 is twice as much: a growth of all of it.
  if (doubled) {
    const n = exactNumber(doubled.groups!.n || '一')!;
    return {
      value: fraction(2n ** n.num - 1n),
      form: 'times',
      unit: null,
      per: null,
      isRough: false,
      end: at + doubled[0].length,
    };
  }
  const fold = matchAt(times, text, at);
  const value = fold && exactNumber(fold.groups!.n!);
  return fold && value
    ? { value, form: 'times', unit: '倍', per: null, isRough: false, end: at + fold[0].length }
    : null;
};

/** Words that begin with a numeral and count nothing: 一批, 一定, 统一, 三农. In Chinese numerals a unit must follow. */
const isWord = (text: string, at: number, match: RegExpExecArray): boolean => {
  const { n = '', unit } = match.groups!;
  if (/\d/.test(n)) return false;
  if (unit === undefined && match.groups!.wan === undefined) return true;
  if (/[第统同唯专单万之]$/.test(text.slice(0, at)) || /^[万亿百千]/.test(n)) return true;
  // 「一个新台阶」, 「一项重要任务」, 「一年一度」 count nothing; 「1个」 does, and so does 「不少于一个」.
  // Once is done or not: 「每半年开展一次」.
  if (n === '一' && unit === '次')
    return !/(?:开展|组织|召开|进行|举办|不少于|至少|检查|督查|调度|每[^,;。]{1,16})$/.test(
      text.slice(0, at),
    );
  if (n === '一' && /[个项件位年天日条级度家场份]/.test(unit ?? ''))
    return !/(?:不少于|不低于|不得少于|至少|有|最少|不超过|每[^,;。]{0,8}|配备?|建成|建设|新建|建立|确定|安排|选派|选聘|设立?)$/.test(
      text.slice(0, at),
    );
  return false;
};

/** The number that stands at `at` of a normalised sentence, exactly, with its unit; `null` where none does. */
export const readQuantity = (text: string, at: number, isBehindMarker = false): NumberToken | null => {
  const char = text.charAt(at);
  if (!/[\d〇零一二两三四五六七八九十百千万半翻双]/.test(char)) return null;
  const before = text.charAt(at - 1);
  if (!isBehindMarker && /[\d.]/.test(char) && /[\d.]/.test(before)) return null;
  const read = readRatio(text, at) ?? readTimes(text, at);
  if (read) return { type: 'number', start: at, ...read };
  const two = matchAt(pair, text, at);
  if (two)
    return {
      type: 'number',
      start: at,
      end: at + two[0].length,
      value: fraction(2n),
      form: 'quantity',
      unit: two.groups!.unit!,
      per: null,
      isRough: false,
    };
  const match = matchAt(quantity, text, at);
  if (!match || isWord(text, at, match)) return null;
  const { n, rough, wan, unit, per } = match.groups!;
  const value = exactNumber(n!);
  if (!value) return null;
  const scaled = wan === undefined ? value : multiply(value, exactNumber(`1${wan}`)!);
  return {
    type: 'number',
    start: at,
    end: at + match[0].length,
    value: scaled,
    form: 'quantity',
    unit: unit ?? null,
    per: per ?? null,
    isRough: rough !== undefined,
  };
};
