import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proposeRules } from '../../../domain/policy-text/propose-rules';
import type { PolicyReading, SourcePlace } from '../../../domain/policy-text/types';
import { layouts, wrapped } from '../support/layouts';
import { inChineseNumerals } from './chinese-numerals';
import { ownTexts, textOf } from './own-texts';

const seeds = path.resolve(__dirname, '../../../../shared/seeds');
const collected = existsSync(seeds) ? readdirSync(seeds).filter(one => one.endsWith('.txt')) : [];
if (collected.length === 0) console.info(`numbers of the seeds skipped: ${seeds} is missing`);
const texts = [
  ...ownTexts.map(name => ({ name, text: textOf(name) })),
  ...collected.map(name => ({ name, text: readFileSync(path.join(seeds, name), 'utf8') })),
];

const placesOf = ({ proposals, unread, others }: PolicyReading): SourcePlace[] => [
  ...proposals.flatMap(one => [
    one.place,
    ...one.beside.map(({ place }) => place),
    ...(one.periodPlace ? [one.periodPlace] : []),
  ]),
  ...unread.map(({ place }) => place),
  ...others.map(({ place }) => place),
];

/** Digits, and numerals before a measure that is no word of its own. */
const numbers =
  /[\d\uff10-\uff19]+|[一二三四五六七八九十百千万亿]{2,}(?=[元亩户])|百分之[一二三四五六七八九十]+/g;

const lostIn = (text: string): string[] => {
  const reading = proposeRules(text);
  const isTaken = new Uint8Array(text.length + 1);
  for (const { start, end } of placesOf(reading)) isTaken.fill(1, start, end);
  return [...text.matchAll(numbers)]
    .filter(match => isTaken.subarray(match.index, match.index + match[0].length).includes(0))
    .map(match => text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 8));
};

describe('no number of a text is dropped', () => {
  it.each(texts.map(one => [one.name, one.text]))('%s', (_, text) => {
    expect(lostIn(text)).toEqual([]);
    expect(lostIn(inChineseNumerals(text))).toEqual([]);
  });

  it.each(Object.entries(layouts))('however it is laid out: %s', (_, change) => {
    for (const { name, text } of texts) expect([name, lostIn(change(text))]).toEqual([name, []]);
  });

  it('cut at any width', () => {
    for (const { name, text } of texts)
      for (let width = 30; width <= 90; width += 15)
        expect([name, width, lostIn(wrapped(text, width, ''))]).toEqual([name, width, []]);
  });

  it('each place is that of the words', () => {
    for (const { text } of texts)
      for (const one of proposeRules(text).proposals) {
        const line = text.slice(0, one.place.start).split('\n').length;
        expect(one.place.line).toBe(line);
        expect(one.place.start).toBeGreaterThanOrEqual(one.sentence.start);
        expect(one.place.end).toBeLessThanOrEqual(one.sentence.end);
      }
  });

  it('not even of a sentence that never ends: its numbers are asked', () => {
    const endless = `某市意见\n一、资金\n${'每县安排100万元，'.repeat(500)}`;
    const { proposals, unread } = proposeRules(endless);
    expect([proposals.length, unread.length]).toEqual([0, 500]);
    expect(lostIn(endless)).toEqual([]);
  });
});
