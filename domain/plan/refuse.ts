import type { RefusalCode } from '../codes/plan';
import type { Range } from './page-marks';

export interface Refusal {
  code: RefusalCode;
  reason: string;
}

/** 10 MB of text in UTF-16 units: far more than any plan. */
const MAX_PLAN_LENGTH = 10 * 1024 * 1024;

/** Lines with words: twenty for each of 10,000 entries. */
const MOST_LINES = 200_000;
/** What an ordinal or a label begins: ten for each. */
const MOST_PARTS = 100_000;

/** `<b` of `<br>`, the end of a line inside a cell. */
const breaks = new Set('bB');

/** Counts ends of lines with something before them, without making anything of them. */
const linesIn = (source: string): number => {
  let lines = 0;
  let hasWords = false;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const isEnd =
      code === 10 ||
      code === 13 ||
      code === 11 ||
      code === 12 ||
      (code === 60 && breaks.has(source[at + 1]!));
    if (code > 0x20 && code !== 0x3000) hasWords = true;
    if (hasWords && isEnd) {
      lines++;
      hasWords = false;
    }
  }
  return lines;
};

/** The refusal of a text that has more than `most` of what is called `name`, with that limit. */
export const tooManyParts = (count: number, name: string, most: number): Refusal | null =>
  count > most
    ? {
        code: 'TOO_LARGE',
        reason: `文本有 ${count} ${name},超过上限 ${most};请只提交方案本身,或分成几份方案`,
      }
    : null;

/** A text of more lines than any plan has is not taken apart. */
export const refuseLines = (source: string): Refusal | null =>
  tooManyParts(linesIn(source), '行', MOST_LINES);

/** Nor is one of which every few characters begin a part. */
export const refuseParts = (segments: number): Refusal | null =>
  tooManyParts(segments, '个序号和栏目', MOST_PARTS);

/** What cannot be a text that people wrote. Looks at characters only. */
export const refuseBytes = (source: string): Refusal | null => {
  if (source.length > MAX_PLAN_LENGTH)
    return {
      code: 'TOO_LARGE',
      reason: `文本有 ${source.length} 个字符,超过上限 ${MAX_PLAN_LENGTH},请只提交方案本身`,
    };
  if (
    source.trim() === '' ||
    (/^[\s\ufeff\u200b]*$/.test(source.slice(0, 10_000)) && source.trim().length === 0)
  )
    return { code: 'EMPTY', reason: '文件是空的,没有可读的文字' };
  let odd = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0)
      return { code: 'BINARY', reason: '文件含有空字符,不是文本文件;请提交 .txt、.md、.docx、.xlsx 或 .csv' };
    if (
      code === 0xfffd ||
      (code < 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13) ||
      (code >= 0x7f && code < 0xa0 && code !== 0x85)
    )
      odd++;
  }
  if (odd > 8 && odd > source.length * 0.01)
    return { code: 'BINARY', reason: `文件含有 ${odd} 个不可读的控制字符,不是文本文件或编码不对` };
  return null;
};

/** Ten times the largest plan that a county was seen to have; what is kept and shown of each takes a thousand characters. */
export const MOST_ENTRIES = 10_000;

/** Twice that: a milestone and a duty are worked out with their derivation. */
const MOST_DATES = 2 * MOST_ENTRIES;
const dateLike = /\d月|\d日|季度|年[底内]/g;

/** Cheap look at the words in which dates are going to be read. */
export const refuseDates = (norm: string, ranges: Iterable<Range>): Refusal | null => {
  let count = 0;
  for (const { start, end } of ranges) for (const _ of norm.slice(start, end).matchAll(dateLike)) count++;
  return count > 2 * MOST_DATES
    ? {
        code: 'TOO_LARGE',
        reason: `措施、步骤和要求中有 ${Math.floor(count / 2)} 处日期,超过上限 ${MOST_DATES};请分成几份方案`,
      }
    : null;
};

/** Cheap look at what was found before any of it is worked out. */
export const refuseSize = (found: { problems: number; assignments: number }): Refusal | null => {
  const [name, count] =
    found.problems > found.assignments ? ['个问题', found.problems] : ['项责任分工', found.assignments];
  return count > MOST_ENTRIES
    ? {
        code: 'TOO_LARGE',
        reason: `文中读出 ${count} ${name},超过上限 ${MOST_ENTRIES};请分成几份方案`,
      }
    : null;
};

const tags =
  /<\/?(?:html|head|body|div|p|span|td|tr|table|a|br|li|ul|script|style|font|meta)\b[^<>]{0,400}>/gi;

/** A page that was saved with its source: its tags are no text. */
const isMarkup = (source: string): boolean => {
  if (/^\s{0,100}(?:<!doctype html|<html|<\?xml)/i.test(source.slice(0, 400))) return true;
  let count = 0;
  for (const [tag] of source.slice(0, 50_000).matchAll(tags))
    if (!/^<br[ /]{0,3}>$/i.test(tag) && ++count >= 6) return true;
  return false;
};

/** Characters that no Chinese text of some length does without. */
const everyday = /[的一是在和有不人年月日县市乡镇区村局责任单位工作问题整改要等及]/g;

/** Bytes that were read in another encoding than they were written in: letters with accents, or characters that nobody uses. */
const isGarbled = (source: string): boolean => {
  const text = source.slice(0, 20_000);
  const letters =
    text.match(/[\u00a1-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2018-\u2022\u20ac]/g)?.length ?? 0;
  const characters = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if (letters > 40 && letters > 2 * characters && letters > text.length * 0.2) return true;
  // The same few words again and again are no garble.
  if (characters < 100 || new Set(text).size < 40) return false;
  return (text.match(everyday)?.length ?? 0) < characters * 0.01;
};

/** What is text, but not one that people would read. */
export const refuseShape = (source: string): Refusal | null => {
  if (isMarkup(source))
    return {
      code: 'WEB_PAGE',
      reason: '这是网页的源代码,不是正文:请在浏览器中打开网页,复制正文后粘贴,或另存为 .docx、.txt',
    };
  return isGarbled(source)
    ? { code: 'GARBLED', reason: '文字是乱码:多半是编码不对,请用原来的软件打开后另存为 UTF-8 文本或 .docx' }
    : null;
};

const subject = /整改|整治|整顿|销号|督办|问题|任务|责任|牵头|负责|配合|承办|落实/;

/** Cheap look before anything is parsed: a text that speaks of nothing that could be supervised. */
export const refuseSubject = (norm: string): Refusal | null => {
  if (subject.test(norm)) return null;
  return { code: 'NOT_A_PLAN', reason: '这不是整改方案:通篇没有整改事项,也没有分工任务' };
};

/** What the reader looked for and did not find. */
export const refuseLacking = (found: {
  problems: number;
  measures: number;
  assignments: number;
}): Refusal => {
  const lacks = [
    ...(found.problems === 0 ? ['问题'] : []),
    ...(found.measures === 0 ? ['整改措施'] : []),
    ...(found.assignments === 0 ? ['责任分工'] : []),
  ];
  return {
    code: 'NOT_A_PLAN',
    reason: lacks.length > 0 ? `这不是整改方案:没有找到${lacks.join('、')}` : '这不是整改方案:内容与整改无关',
  };
};
