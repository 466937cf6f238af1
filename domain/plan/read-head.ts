import { isCivilDate, type CivilDate } from '../calendar/civil-date';
import type { CleanText } from './clean-text';
import { readNumber } from '../deadline/chinese-number';
import { endsAsUnit } from './unit-words';
import { markerAt } from './markers';
import { isSectionName } from './section-roles';
import { cutText } from '../storable';

export interface PlanHead {
  title: string;
  number: string | null;
  issuer: string | null;
  issuedOn: CivilDate | null;
}

const digits = '〇一二三四五六七八九';
const dateIn =
  /([〇一二三四五六七八九\d]{4})[ ]?年[ ]?([一二三四五六七八九十\d]{1,3})[ ]?月[ ]?([一二三四五六七八九十\d]{1,3})[ ]?日/;
const dotted = /^\(?(\d{4})[./-](\d{1,2})[./-](\d{1,2})\)?$/;

const pad = (n: number): string => String(n).padStart(2, '0');

/** A full date in Arabic or Chinese numerals: 2018年5月9日, 二〇一八年五月九日. `norm` is in normal form. */
const civilDateIn = (norm: string): CivilDate | null => {
  const match = dateIn.exec(norm) ?? dotted.exec(norm.trim());
  if (!match) return null;
  const year = Array.from(match[1]!)
    .map(char => (digits.includes(char) ? String(digits.indexOf(char)) : char))
    .join('');
  const date = `${year}-${pad(readNumber(match[2]!) ?? 0)}-${pad(readNumber(match[3]!) ?? 0)}`;
  return isCivilDate(date) ? date : null;
};

const numberPattern =
  /^(?:文号|编号|发文字号)?[: ]{0,3}([\u4e00-\u9fff]{2,16}[ ]?[〔[(【„“"]\d{4}[〕\])】‟”"][ ]?第?\d{1,5}号)(?:[ ]|签发人|$)/;
const titleEnd =
  /(?:方案|清单|台账|计划|举措|措施|分解表|一览表|任务书|任务分工|分工)(?:的通知|\([^()]{1,20}\))?$/;
/** Titles of documents that are no plans, and of those that list problems. */
const otherTitle =
  /(?:通报|意见|纪要|函|办法|规定|细则|条例|规则|制度|报告|汇报|总结|讲话|要点|结果|公示|公告|决定|规划|纲要|督办单|通知单|通知书|分解|重点任务|情况|情况表|销号表|统计表)(?:\([^()]{1,20}\))?$/;
const quoted = /《([^《》]{4,120}(?:方案|清单|台账|计划|措施|分工)(?:\([^()]*\))?)》/;

interface Line {
  text: string;
  norm: string;
}

const isSignature = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.norm.length <= 40 &&
  !/[,。;:、]/.test(line.norm) &&
  endsAsUnit(line.norm.replace(/[ ]/g, ''));

const titleOfHead = (head: readonly Line[]): string => {
  const isTitle = (line: Line) =>
    line.norm.length <= 100 && !/[。;]/.test(line.norm) && titleEnd.test(line.norm.replace(/[ *]/g, ''));
  const index = head.findLastIndex(
    line =>
      isTitle(line) &&
      !/的通知$/.test(line.norm) &&
      !/^附件?/.test(line.norm) &&
      // 「整改措施」 on a line of its own heads a section, not the document.
      !isSectionName(line.norm),
  );
  const found = index >= 0 ? index : head.findIndex(isTitle);
  if (found >= 0) {
    const line = head[found]!;
    const before = head[found - 1];
    // A long title is set in two lines.
    const isBroken =
      before !== undefined &&
      !/[,。;:]$/.test(before.norm) &&
      !titleEnd.test(before.norm) &&
      !numberPattern.test(before.norm) &&
      civilDateIn(before.norm) === null &&
      !/^关于|^[\u4e00-\u9fff]{2,12}(?:省|市|州|县|区)/.test(line.norm) &&
      before.norm.length <= 40 &&
      !isSignature(before) &&
      /关于|考核|问题|整改|专项|反馈/.test(before.norm);
    return `${isBroken ? before.text : ''}${line.text}`.replace(/^#+\s*/, '').trim();
  }
  const other = head.findLast(
    line =>
      line.norm.length <= 60 && !/[。;:]/.test(line.norm) && otherTitle.test(line.norm.replace(/[ *]/g, '')),
  );
  if (other) return other.text.replace(/^#+\s*/, '').trim();
  const named = quoted.exec(head.map(line => line.norm).join('\n'));
  const first = head.find(line => line.norm.length >= 4)?.text.replace(/^#+\s*/, '');
  return named?.[1] ?? cutText(first ?? '', 100);
};

/** Title, number, issuer and date, from the head of the document or its foot. */
export const readHead = (clean: CleanText): PlanHead => {
  const lineAt = (index: number): Line => {
    const { start, end } = clean.lines[index]!;
    return {
      text: clean.text.slice(start, Math.min(end, start + 400)),
      norm: clean.norm.slice(start, Math.min(end, start + 400)),
    };
  };
  const limit = Math.min(clean.lines.length, 60);
  const opensBody = (index: number, anyKind: boolean): boolean => {
    const { norm } = lineAt(index);
    const marker = markerAt(norm.replace(/^#+[ ]*/, ''), 0);
    return marker?.kind === 'cn' || (anyKind && (marker !== null || norm.startsWith('|')));
  };
  const indexes = Array.from({ length: limit }, (_, index) => index);
  const body =
    indexes.find(index => opensBody(index, false)) ?? indexes.find(index => opensBody(index, true));
  // Cells between tabs are no title.
  const table = indexes.find(index => lineAt(index).norm.includes('\t')) ?? limit;
  const first = Math.min(body ?? limit, table, clean.cellRows[0]?.from ?? limit);
  const head = Array.from({ length: first }, (_, index) => lineAt(index));
  // A unit and a day at the foot of a table are cells.
  const footFrom = Math.max(first, clean.lines.length - 25, clean.cellRows.at(-1)?.to ?? 0);
  const foot = Array.from({ length: clean.lines.length - footFrom }, (_, index) => lineAt(footFrom + index));
  const bare = [head, foot].flatMap(lines =>
    lines.map((line, index) => {
      const stands =
        line.norm.length <= 40 && /^\(?[〇一二三四五六七八九\d]{4}[ ]?[年./-]/.test(line.norm)
          ? civilDateIn(line.norm)
          : null;
      const tail =
        /(?:^|[ ])(?=[〇一二三四五六七八九\d]{4}年.{1,12}日(?:印发|制定|发布)?\)?$)/.test(line.norm) &&
        line.norm.length <= 60;
      return { line, before: lines[index - 1], on: stands ?? (tail ? civilDateIn(line.norm) : null) };
    }),
  );
  const dated =
    bare.find(one => one.on !== null && isSignature(one.before)) ?? bare.find(one => one.on !== null);
  const number = [...head, ...foot].map(line => numberPattern.exec(line.norm)?.[1]).find(Boolean) ?? null;
  const signed = dated && isSignature(dated.before) ? dated.before!.text : null;
  const notice = head
    .map(line => /^(?:#+[ ]*)?(.{2,40}?)关于(?:印发|转发|下发|制定)/.exec(line.norm)?.[1])
    .find(Boolean);
  const sameLine =
    dated && /^([\u4e00-\u9fff()]{4,40})[ ]+[〇一二三四五六七八九\d]{4}年/.exec(dated.line.norm)?.[1];
  const issuer = signed ?? (sameLine && endsAsUnit(sameLine) ? sameLine : null) ?? notice ?? null;
  return {
    title: titleOfHead(head),
    number: number?.replace(/\s/g, '') ?? null,
    issuer: issuer?.trim() ?? null,
    issuedOn: dated?.on ?? null,
  };
};
