import type { TextView } from './text-view';
import type { Placed } from './types';

const name = '考核[^《》。;,:]{0,12}(?:办法|细则|规定|规则|方案)(?:\\((?:试行|暂行)\\))?';
const quoted = new RegExp(`《([^《》。;]{0,60}${name})》`, 'g');
const line = new RegExp(`^[^《》。;]{0,80}${name}$`);

/** What the measures are called, above their first article: a line of its own, or what the news put in 《》. Null for other texts. */
export const readTitle = (view: TextView, firstArticle: number): Placed<string> | null => {
  const above = view.text.slice(0, firstArticle);
  const named = [...above.matchAll(quoted)].at(-1);
  const own = view.linesBefore(firstArticle).findLast(one => line.test(one.text));
  // 「第三篇:2016年…考核办法」: the line is the name with something before it.
  const inLine = named && own?.text.endsWith(named[1]!) === true;
  const start = own && !inLine ? own.start : named ? named.index + 1 : null;
  if (start === null) return null;
  const value = own && !inLine ? own.text : named![1]!;
  return { value, words: value, place: view.placeOf(start, start + value.length) };
};
