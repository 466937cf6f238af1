import { isCivilDate, type CivilDate } from '../calendar/civil-date';
import { readNumber } from '../deadline/chinese-number';
import { ask, find, placed, type Found, type Reader } from './reader';
import type { SchemeReading } from './types';

type Read = Pick<SchemeReading, 'inForceFrom' | 'inForceTo' | 'replaced' | 'interpreter'>;

const digit = '[\\d〇零一二三四五六七八九十]';
const day = `(${digit}{4})年(${digit}{1,3})月(${digit}{1,3})日`;
const from = new RegExp(`[自从]?${day}起(?:正式)?(?:施行|实行|执行|试行|实施|生效)`);
const until = new RegExp(`(?:有效期(?:限)?(?:至|到|截至)${day})|[至到]${day}止`);
const issued = new RegExp(
  `(${digit}{4})年(${digit}{1,3})月(?:(${digit}{1,3})日)?(?:印发|发布|公布|出台|制定|实施)的$`,
);

const pad = (n: number | null): string => String(n ?? 0).padStart(2, '0');

const dayOf = (year = '', month = '', date = ''): CivilDate | null => {
  const written = `${readNumber(year) ?? ''}-${pad(readNumber(month))}-${pad(readNumber(date))}`;
  return isCivilDate(written) ? written : null;
};

const dayAt = (reader: Reader, found: Found | null): SchemeReading['inForceFrom'] => {
  const value = found && dayOf(...found.match.slice(1).filter(one => one !== undefined));
  return found && value ? placed(reader, value, found.span) : null;
};

/** 《…》同时废止: every title of that clause. */
const readReplaced = (reader: Reader): Read['replaced'] => {
  const found = find(reader, /(?:^|[。;])([^。;]*?)(?:废止|停止执行|不再执行)/, true);
  if (!found) return [];
  const span = found.group(1);
  const words = reader.view.text.slice(span.start, span.end);
  const titles = [...words.matchAll(/《([^《》]+)》/g)];
  if (titles.length === 0 || /除.*外|[^试]不/.test(words)) {
    ask(reader, 'replaced', span);
    return [];
  }
  return titles.map(match => {
    const start = span.start + match.index + 1;
    const date = issued.exec(words.slice(0, match.index));
    return {
      ...placed(reader, match[1]!, { start, end: start + match[1]!.length }),
      issuedOn: date && dayOf(...date.slice(1, 4)),
    };
  });
};

/** Since when it is in force and until when, what it takes the place of, who interprets it (articles 11 and 12). */
export const readForce = (reader: Reader): Read => {
  const vague = find(reader, /自?[^,。;]{0,6}之日起/, true);
  // Of 「印发之日」 and a day the day may be another matter's.
  const inForceFrom = vague ? null : dayAt(reader, find(reader, from, true));
  if (!inForceFrom) ask(reader, 'in-force', (vague ?? find(reader, /起施行/, true))?.span ?? null);
  const inForceTo = dayAt(reader, find(reader, until, true));
  const term = find(
    reader,
    /(?:(?:有效期|试行期|施行期|暂行期)[^。;]{0,20}|[至到][^,。;]{4,12}止(?!执行))/,
    true,
  );
  if (term && !inForceTo) ask(reader, 'until', term.span);
  const by = find(reader, /由([^,。;由]{2,30}?)(?:[商会](?:同)?[^,。;由]{2,20}?)?(?:负责)?解释/, true);
  if (!by) ask(reader, 'interpreter-unstated');
  const who = by?.group(1);
  return {
    inForceFrom,
    inForceTo,
    replaced: readReplaced(reader),
    interpreter: who ? placed(reader, reader.view.text.slice(who.start, who.end), who) : null,
  };
};
