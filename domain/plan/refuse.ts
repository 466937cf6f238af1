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

const tooManyParts = (count: number, name: string, most: number): Refusal | null =>
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
      return { code: 'BINARY', reason: '文件含有空字符,不是文本文件;请提交 .txt、.md 或 .docx' };
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

const words = /整改|整治|整顿|销号|督办/g;

/** Cheap look before anything is parsed: a text that never speaks of rectification is none. */
export const refuseSubject = (norm: string): Refusal | null => {
  let count = 0;
  for (const _ of norm.matchAll(words)) if (++count >= 2) return null;
  return { code: 'NOT_A_PLAN', reason: '这不是整改方案:通篇没有整改事项' };
};

/** What was found decides: a plan says what is wrong or what is to be done, and who answers. */
export const refuseContent = (
  norm: string,
  title: string,
  found: { problems: number; measures: number; assignments: number },
): Refusal | null => {
  const isTitled = /整改|整治|整顿|反馈|问题清单|责任清单|任务清单|督办/.test(title);
  const { problems, measures, assignments } = found;
  const isRule = (norm.match(/(?:^|\n)第[一二三四五六七八九十]{1,3}条/g)?.length ?? 0) >= 3;
  if (!isRule || assignments > 0) {
    if (assignments > 0 && (isTitled || problems > 0 || (norm.match(words)?.length ?? 0) >= 3)) return null;
    if (isTitled && (problems > 0 || measures > 0) && problems + measures >= 2) return null;
    if (problems > 0 && measures > 0 && (norm.match(words)?.length ?? 0) >= 5) return null;
  }
  const lacks = [
    ...(problems === 0 ? ['问题'] : []),
    ...(measures === 0 ? ['整改措施'] : []),
    ...(assignments === 0 ? ['责任分工'] : []),
  ];
  return {
    code: 'NOT_A_PLAN',
    reason: lacks.length > 0 ? `这不是整改方案:没有找到${lacks.join('、')}` : '这不是整改方案:内容与整改无关',
  };
};
