import { spanOf, type CleanText } from './clean-text';
import type { Range } from './page-marks';
import { readDates, type PlanDates } from './read-deadline';
import type { PlanDuty } from './types';
import type { DutyKind } from '../codes/plan';
import { runAtEnd } from './run-at-end';
import { isUnitName } from './unit-name';

const sends =
  '(?:上报|报送|报告|呈报|报至|报县|报市|报省|报州|报领导|报整改|提交|报回|反馈|报备|送交|送至|报|书面)';
const kinds: [DutyKind, RegExp][] = [
  ['liaison', /联络员|联系人名单|联络人/],
  [
    'plan',
    new RegExp(
      `(?:整改|实施|工作|具体)*方案[^。;]{0,40}${sends}|${sends}[^。;]{0,30}方案|(?:制定|制订|细化|完善|出台)[^。;]{0,20}(?:整改|实施|工作)(?:落实|工作)?方案`,
    ),
  ],
  [
    'report',
    new RegExp(
      `(?:报告|总结|情况|进展|台账|材料|成效)[^。;]{0,40}${sends}|${sends}[^。;]{0,30}(?:报告|总结|情况|进展|台账|材料)`,
    ),
  ],
  [
    'completion',
    /(?:全面|全部|基本|按时|如期)?完成[^。;,]{0,20}(?:整改|任务|销号)|整改(?:全部|全面)?(?:到位|完成|完毕)|完成整改|销号/,
  ],
];

const classify = (text: string): DutyKind | null =>
  kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

const subject =
  /(?:^|[,。;:、\s]|由|请|同时|要求)((?:各|全县各|县直各|县级各|市直各|有关|相关|牵头|责任|全县)[^,。;:!?\d]{0,30}?(?:党委、?(?:人民)?政府|政府|单位|部门|乡镇|乡\(镇\)|工作队|街道|企业))(?=$|[^\u4e00-\u9fff]|必须|务必|应|要|须|需|请|将|于|在|按|负责|每|认真|制定|上报|报送|结合|对照|切实|确定|明确|本|主要|分管|党政)/g;
const modal = runAtEnd('必须|务必|应当|应该|应|要|须|需|请|将|统一|确保|分别|于|在|最迟');

/** Whom a sentence names before the duty, nearest first, as written. */
const owedBy = (norm: string, text: string): string | null => {
  const last = [...norm.matchAll(subject)].at(-1);
  if (last) {
    const start = last.index + last[0].length - last[1]!.length;
    return text.slice(start, start + last[1]!.length);
  }
  const cut = Math.max(...[',', ';', ':'].map(char => norm.lastIndexOf(char))) + 1;
  const stem = norm.slice(cut).replace(modal, '');
  return stem.length >= 3 && stem.length <= 30 && stem.length < norm.length - cut && isUnitName(stem)
    ? text.slice(cut, cut + stem.length).trim()
    : null;
};

const sentencesIn = (norm: string, range: Range): Range[] => {
  const sentences: Range[] = [];
  let start = range.start;
  for (let at = range.start; at < range.end; at++)
    if (/[。;\n]/.test(norm[at]!) || at - start > 1500) {
      sentences.push({ start, end: at });
      start = at + 1;
    }
  if (start < range.end) sentences.push({ start, end: range.end });
  return sentences;
};

const clauseFrom = (norm: string, from: number): number =>
  Math.max(norm.lastIndexOf(',', from - 1), norm.lastIndexOf(':', from - 1)) + 1;

/**
 * What every unit owes besides its measures (plan, report, liaison officer, completion), sentence by sentence. Each
 * date is a duty of its own; a duty without a date has no `dueOn`. Recurring dates (每月25日前) have none either.
 */
export const readDuties = (clean: CleanText, range: Range, dates: PlanDates): PlanDuty[] =>
  sentencesIn(clean.norm, range).flatMap(sentence => {
    const norm = clean.norm.slice(sentence.start, sentence.end);
    if (!/\d|联络员|联络人|[一二三四五六七八九十]月|年底|年内|日内/.test(norm)) return [];
    const text = clean.text.slice(sentence.start, sentence.end);
    const found = readDates(text, dates);
    const duties: PlanDuty[] = found.flatMap(({ start, end, deadline }, index) => {
      const next = found[index + 1];
      const tail = norm.slice(end, next ? Math.max(end, clauseFrom(norm, next.start)) : norm.length);
      const from = Math.max(clauseFrom(norm, start), found[index - 1]?.end ?? 0);
      const what =
        classify(tail.split(',')[0]!) ??
        classify(norm.slice(from, start) + tail) ??
        (found.length === 1 ? classify(norm.slice(0, start) + tail) : null);
      if (!what && !/报|提交|送|完成|完毕|到位/.test(tail)) return [];
      return [
        {
          what: what ?? 'other',
          owedBy: owedBy(norm.slice(0, start), text.slice(0, start)),
          dueOn: deadline.dueOn ?? null,
          source: spanOf(
            clean,
            sentence.start + from,
            sentence.start + Math.max(end, Math.min(norm.length, end + tail.length)),
          ),
        },
      ];
    });
    if (found.length === 0 && /联络员|联络人/.test(norm) && /报|送|确定|明确|指定/.test(norm))
      duties.push({
        what: 'liaison',
        owedBy: owedBy(norm, text),
        dueOn: null,
        source: spanOf(clean, sentence.start, sentence.end),
      });
    return duties;
  });
