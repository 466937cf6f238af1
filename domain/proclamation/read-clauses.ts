import { readNumber } from '../deadline/chinese-number';
import { matchAt, readRanges } from './read-days';
import type { Clause, Stretch } from './types';

const count = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})天';
const lead = /(?:其中|即|另外|同时),?/y;
const off = new RegExp(`为?(?:全国)?(?:调休放假|放假调休|放假|公休|休息)(?:${count})?`, 'y');
const works = /(?:均|都)?(?:照常|正常|调休|补)?上班|补班|照常工作/y;
const joined = /,?并?与(?:前后|相邻)?的?周末(?:连休|相连)/y;
const inAll = new RegExp(`,?(?:共计|合计|总共|共)${count}`, 'y');
const comma = /,/y;

/** What follows a statement of days off: how many, and whether a weekend joins them. */
const readTail = (text: string, at: number): Pick<Clause, 'counts' | 'joinsWeekend' | 'end'> => {
  const tail: Pick<Clause, 'counts' | 'joinsWeekend' | 'end'> = { counts: [], joinsWeekend: false, end: at };
  for (;;) {
    const weekend = matchAt(joined, text, tail.end);
    const total = weekend ?? matchAt(inAll, text, tail.end);
    if (!total) return tail;
    if (weekend) tail.joinsWeekend = true;
    else tail.counts.push(readNumber(total[1] ?? '') ?? 0);
    tail.end += total[0].length;
  }
};

const readClause = (text: string, at: number): Clause | null => {
  const ranges = readRanges(text, at + (matchAt(lead, text, at)?.[0].length ?? 0));
  const end = ranges.at(-1)?.end;
  if (end === undefined) return null;
  const isOff = matchAt(off, text, end);
  if (isOff) {
    const tail = readTail(text, end + isOff[0].length);
    const own = isOff[1] === undefined ? [] : [readNumber(isOff[1]) ?? 0];
    return { kind: 'holiday', ranges, ...tail, counts: [...own, ...tail.counts], start: at };
  }
  const isWorked = matchAt(works, text, end);
  return (
    isWorked && {
      kind: 'workday',
      ranges,
      counts: [],
      joinsWeekend: false,
      start: at,
      end: end + isWorked[0].length,
    }
  );
};

/** The statements of one sentence; what is left of it where it says anything else. */
export const readClauses = (sentence: string): { clauses: Clause[]; left: Stretch | null } => {
  const clauses: Clause[] = [];
  let at = 0;
  while (at < sentence.length) {
    const clause = readClause(sentence, at);
    if (!clause) return { clauses, left: { start: at, end: sentence.length } };
    clauses.push(clause);
    at = clause.end;
    if (at === sentence.length) break;
    const separator = matchAt(comma, sentence, at);
    // 「1月4日上班时间另行通知」: what was read is not what it says.
    if (!separator)
      return { clauses: clauses.slice(0, -1), left: { start: clause.start, end: sentence.length } };
    at += 1;
  }
  return { clauses, left: null };
};
