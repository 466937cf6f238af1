import type { OtherNumberKind } from '../../codes/policy-text';
import type { MaskedToken } from './types';

const CN = '[〇零一二三四五六七八九十百\\d]';

/** What carries a number and is none of the sentence's own; over normalised text. */
const masks: readonly [OtherNumberKind, RegExp][] = [
  ['title', /《[^《》]{1,200}》/g],
  ['document-number', /[\u4e00-\u9fffA-Za-z]{0,16}\(\d{4}\)第?\d{1,5}号/g],
  ['document-number', /(?<!\d)\d{4}年第\d{1,4}号/g],
  ['reference', new RegExp(`第${CN}{1,6}[条款项章节](?:第${CN}{1,4}[款项])?`, 'g')],
  [
    'name',
    new RegExp(
      `第${CN}{1,5}(?=[次届轮批期个名位阶代产季(类])(?!季度)[次届轮批期个名位阶代产类]?|第${CN}{1,5}[\\u4e00-\\u9fff]|“(?!十[一二三四五]五”)[^”]{0,10}[\\d一二三四五六七八九十两][^”]{0,10}”`,
      'g',
    ),
  ],
  ['name', /[省市县区乡镇村、](?:各)?[两三四五]级/g],
  ['name', /(?<![\d.])\d{1,4}(?:[·+]\d{1,3}){1,4}(?!\d)/g],
  // 「G20」, 「5G」: letters and digits grown together.
  ['name', /[A-Za-z]+-?\d+(?:\.\d+)?|\d+[A-Z](?![a-z])/g],
  ['contact', /(?:电话|传真|邮编|邮箱|手机|联系)[^,。;]{0,12}?[\d-]{6,}/g],
  ['contact', /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|(?<!\d)1\d{10}(?!\d)/g],
  ['document-date', /自?\d{4}年\d{1,2}月\d{1,2}日起(?:施行|执行|实施|生效)/g],
  ['document-date', /(?:有效期|试行期?)(?:为|至|到|限)?[^,。;]{0,16}?(?:年|日|月)/g],
  [
    'document-date',
    /^\(?[\d〇零一二三四五六七八九]{4}年[\d〇零一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日(?:印发|发布|通过)?\)?。?$/g,
  ],
];

/** The masked stretches of a sentence in order, none within another. */
export const maskedIn = (text: string): MaskedToken[] => {
  const found: MaskedToken[] = masks.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(match => ({
      type: 'masked' as const,
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MaskedToken[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
};
