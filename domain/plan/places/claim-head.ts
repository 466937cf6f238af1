import type { CleanText } from '../clean-text';
import { normalForm } from '../normal-form';
import type { Range } from '../page-marks';
import type { Painter } from './painter';
import type { PlaceRole } from '../../codes/places';
import type { ReadParts } from './read-parts';

const HEAD_LINES = 60;
const FOOT_LINES = 25;
const LONGEST_LINE = 400;

const squeezed = (text: string): string => normalForm(text).replace(/[\s#*]/g, '');
const day =
  /[〇一二三四五六七八九\d]{4}[ ]?[年./-][ ]?[〇一二三四五六七八九十\d]{1,3}[ ]?[月./-][ ]?[〇一二三四五六七八九十\d]{1,3}[ ]?日?/g;
const salutation = /^(?:各|县|市|州|省|区)[^。;]{1,120}[:]$/;

/** Where a text stands in a line, whatever blanks are between its signs. */
const findIn = (norm: string, line: Range, wanted: string): Range | null => {
  const places: number[] = [];
  let plain = '';
  for (let at = line.start; at < Math.min(line.end, line.start + LONGEST_LINE); at++)
    if (!/[\s#*]/.test(norm[at]!)) {
      plain += norm[at]!;
      places.push(at);
    }
  const at = wanted === '' ? -1 : plain.indexOf(wanted);
  return at < 0 ? null : { start: places[at]!, end: places[at + wanted.length - 1]! + 1 };
};

const edgesOf = ({ lines }: CleanText): Range[] =>
  lines.length <= HEAD_LINES + FOOT_LINES
    ? [...lines]
    : [...lines.slice(0, HEAD_LINES), ...lines.slice(-FOOT_LINES)];

/** Claims what was read of the document as a whole: title, number, issuer, day, and whom it addresses. */
export const claimHead = (painter: Painter, { clean, plan }: ReadParts): void => {
  const { norm } = clean;
  const edges = edgesOf(clean);
  const paint = (range: Range, role: PlaceRole) => painter.paint(range, { kind: 'field', role });
  const paintAll = (wanted: string | null, role: PlaceRole): boolean => {
    let isFound = false;
    for (const line of wanted === null ? [] : edges) {
      const place = findIn(norm, line, squeezed(wanted!));
      if (!place) continue;
      paint(place, role);
      isFound = true;
    }
    return isFound;
  };
  // A title set in two lines is their words together.
  if (!paintAll(plan.title, 'title'))
    for (const [index, line] of edges.entries()) {
      const next = edges[index + 1];
      const both = next && { start: line.start, end: next.end };
      const place = both && findIn(norm, both, squeezed(plan.title));
      if (place) {
        paint(place, 'title');
        break;
      }
    }
  paintAll(plan.number, 'number');
  paintAll(plan.issuer, 'issuer');
  for (const line of edges) {
    const text = norm.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
    if (salutation.test(text.trim())) paint(line, 'salutation');
    if (plan.issuedOn === null || text.length > 60) continue;
    for (const match of text.matchAll(day))
      if (isDay(match[0], plan.issuedOn))
        paint(
          { start: line.start + match.index, end: line.start + match.index + match[0].length },
          'issuedOn',
        );
  }
};

const chinese = '〇一二三四五六七八九';
const numberOf = (words: string): number => {
  const ten = words.indexOf('十');
  if (ten < 0)
    return Number(Array.from(words, one => (chinese.includes(one) ? chinese.indexOf(one) : one)).join(''));
  return (
    (ten === 0 ? 1 : numberOf(words.slice(0, ten))) * 10 +
    (ten + 1 === words.length ? 0 : numberOf(words.slice(ten + 1)))
  );
};

const isDay = (words: string, on: string): boolean => {
  const [year, month, date] = words.split(/[年月日./-]/).map(one => numberOf(one.replace(/\s/g, '')));
  return on === `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};
