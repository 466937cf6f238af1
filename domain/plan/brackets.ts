import { isUnitsAndDay } from './assignment-sentence';
import { bracketKeyAt } from './field-keys';
import { isAssignmentRole } from './field-role';
import type { Range } from './page-marks';
import { isUnitName } from './unit-name';

export interface Bracket extends Range {
  /** Between the brackets. */
  inner: Range;
  /** Its closing bracket is missing. */
  isUnclosed: boolean;
}

const opens = '(【[〔{';
const closes = ')】]〕}';

/** All outermost brackets of a stretch of text, in one pass. */
export const bracketsIn = (norm: string, start: number, end: number): Bracket[] => {
  const found: Bracket[] = [];
  let depth = 0;
  let openedAt = 0;
  for (let at = start; at < end; at++) {
    const char = norm[at]!;
    if (opens.includes(char)) {
      if (depth++ === 0) openedAt = at;
    } else if (closes.includes(char) && depth > 0 && --depth === 0)
      found.push({
        start: openedAt,
        end: at + 1,
        inner: { start: openedAt + 1, end: at },
        isUnclosed: false,
      });
  }
  if (depth > 0) found.push({ start: openedAt, end, inner: { start: openedAt + 1, end }, isUnclosed: true });
  return found;
};

const suffixed =
  /(?:^|[,;、。\s])由?([^,;。:()]{2,60}?)(?:牵头|负责|配合|主办|协办|督导|督办|落实|参与|承办)(?:负责|落实|实施|抓好|做好|配合)?(?:$|[,;、。\s])/;
const roleVerb = /(?:牵头|负责|配合|主办|协办)/;

/** A bracket that says no more than by when: 「(2018年6月底前完成)」. */
export const isTimeBracket = (inner: string): boolean =>
  inner.length <= 40 &&
  /^(?:于|在)?(?:\d{4}年|\d{1,2}月|年底|年内|长期|持续|立行立改|即知即改|上半年|第?[一二三四]季度)/.test(
    inner,
  ) &&
  /(?:完成|前|底|坚持|推进|改|内|到位)$/.test(inner);

/** A label of units, persons or a day, with its colon. */
const speaksOfPart = (text: string, from: number): boolean => {
  const key = bracketKeyAt(text, from);
  return key !== null && isAssignmentRole(key.role) && text.slice(from, from + key.length).includes(':');
};

/** Whether what a bracket holds (normal form) says who answers: 「牵头单位:…」, 「甲局牵头,乙局配合」, 「甲局负责」. */
export const isAssignmentBracket = (inner: string): boolean => {
  const text = inner.trim();
  if (text.length < 3 || text.length > 3000) return false;
  const key = bracketKeyAt(text, 0);
  if (key && isAssignmentRole(key.role)) return true;
  if (/[,;、。\s](?:牵头|责任|配合|整改|完成)(?:单位|部门|领导|人|时限|主体|时间)[:]/.test(text)) return true;
  // Behind a label that nobody knows: 「工段:东线;牵头单位:县水利局」.
  if (
    [...text.matchAll(/[,;][ ]*(?=.)/g)]
      .slice(0, 8)
      .some(one => speaksOfPart(text, one.index + one[0].length))
  )
    return true;
  if (isUnitsAndDay(text)) return true;
  // 「县委办公室(县档案局)牵头」 is named with its bracket.
  const match = roleVerb.test(text)
    ? suffixed.exec(text.replace(/(?<=[^,;。:()])\([^()]{1,20}\)/g, ''))
    : null;
  if (!match) return false;
  const names = match[1]!
    .replace(/(?:按照?(?:各自)?职责(?:分工)?|共同|分别|具体|各自|联合|等)+$/, '')
    .split(/[、,\s]|等$/);
  return names.some(name => name === '同上' || isUnitName(name));
};
