import { bareKeyAt, everydayKeyAt, fieldRoleOf } from './field-keys';
import { markerAt } from './markers';
import type { Range } from './page-marks';

const letters = '[\\u4e00-\\u9fff](?:[ ]{1,6}[\\u4e00-\\u9fff]){2,8}';
const groups = '(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{1,4}(?:[ ]{1,6}[\\u4e00-\\u9fff]{1,4}){1,8}';
const spaced = new RegExp(`(?:${letters}|${groups})(?=[ ]{0,4}:)`, 'g');

/**
 * Blanks inside the labels of a line in normal form: 「责 任 单 位:」 is one label, as recognised scans and justified cells have it.
 * Words of several characters only where they make an everyday label: 「县水利局 责任单位:」 is two things.
 */
export const blanksInLabels = (line: string): Range[] => {
  if (!line.includes(':')) return [];
  return [...line.matchAll(spaced)].flatMap(({ 0: words, index }) => {
    const joined = words.replaceAll(' ', '');
    const isLetters = /^\S(?:[ ]+\S)+$/.test(words);
    if (!isLetters && everydayKeyAt(`${joined}:`, 0)?.length !== joined.length + 1) return [];
    return [...words.matchAll(/[ ]+/g)].map(blank => ({
      start: index + blank.index,
      end: index + blank.index + blank[0].length,
    }));
  });
};

/** Where a line that begins with an everyday label has a blank or a full stop instead of its colon. */
interface Bare {
  word: string;
  at: number;
  isStop: boolean;
}

const bareAt = (line: string, index: number): Bare | null => {
  const head = line.search(/[^ ]/);
  if (head < 0) return null;
  const marker = markerAt(line, head);
  const from = head + (marker?.length ?? 0);
  const key = bareKeyAt(line, from);
  if (!key || key.length < 4) return null;
  const at = from + key.length;
  const behind = /^(?:(。)|[ ]{1,6})(?=[^ ])([^ ]*)/.exec(line.slice(at, at + 60));
  if (!behind) return null;
  const isStop = behind[1] !== undefined;
  // Without a number 「整改措施。」 is a sentence; a label behind a label is the head of a table.
  if (isStop ? !marker : fieldRoleOf(behind[2]!) !== null || line.includes('\t')) return null;
  return { word: line.slice(from, at), at: index + at, isStop };
};

/**
 * A text in normal form with the colons that its labels lack: 「责任单位 县水利局」 where at least two lines are built so, and
 * 「(三)牵头单位。县水利局」. One character for one.
 */
export const withColons = (norm: string): string => {
  const found: Bare[] = [];
  const counts = new Map<string, number>();
  for (let start = 0; start < norm.length;) {
    const next = norm.indexOf('\n', start);
    const end = next < 0 ? norm.length : next;
    const bare = bareAt(norm.slice(start, Math.min(end, start + 200)), start);
    if (bare) {
      found.push(bare);
      const kind = `${bare.word}${bare.isStop}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    start = end + 1;
  }
  const pieces: string[] = [];
  let from = 0;
  for (const { word, at, isStop } of found) {
    if (counts.get(`${word}${isStop}`)! < 2) continue;
    pieces.push(norm.slice(from, at), ':');
    from = at + 1;
  }
  return from === 0 ? norm : pieces.join('') + norm.slice(from);
};
