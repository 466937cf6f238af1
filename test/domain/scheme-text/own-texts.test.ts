import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readScheme } from '../../../domain/scheme-text/read-scheme';
import type { SchemeReading } from '../../../domain/scheme-text/types';
import { expected, type Expected } from './expected';

const textOf = (file: string): string =>
  readFileSync(path.join(__dirname, '../../fixtures/scheme-texts', file), 'utf8');

const pad = (n: number): string => String(n).padStart(2, '0');

const seen = (file: string, read: SchemeReading): Expected => ({
  file,
  title: read.title.value,
  articles: read.articles.map(one => one.no).join(' '),
  from: read.level.from?.value ?? null,
  of: read.level.of?.value ?? null,
  count: read.count?.value ?? null,
  subjects: read.subjects.map(one => one.value),
  years: read.years && [read.years.value.from, read.years.value.to],
  organiser: read.organiser?.value ?? null,
  leads: read.leads.map(one => one.value),
  starts: read.starts?.value ?? null,
  ends:
    read.ends &&
    `${read.ends.value.year} ${pad(read.ends.value.month)}-${read.ends.value.day === null ? 'end' : pad(read.ends.value.day)}`,
  steps: read.steps?.map(one => one.value ?? '?') ?? null,
  kinds: read.kinds?.map(one => one.value ?? '?') ?? null,
  interpreter: read.interpreter?.value ?? null,
  inForceFrom: read.inForceFrom?.value ?? null,
  inForceTo: read.inForceTo?.value ?? null,
  replaced: read.replaced.map(one => one.value),
  annexes: read.annexes.length,
  asks: [...new Set(read.asks.map(one => one.code))].sort(),
});

describe.each(expected)('$file', one => {
  const text = textOf(one.file);
  it('is read as a person reads it', () => expect(seen(one.file, readScheme(text)!)).toEqual(one));
  it('has the words of everything at their place', () => {
    const squeezed = (words: string) =>
      words
        .normalize('NFKC')
        .replace(/\s/g, '')
        .replace(/[—〔〕]/g, '');
    const read = readScheme(text)!;
    const places = [read.title, ...read.leads, ...(read.steps ?? []), ...(read.kinds ?? []), ...read.asks];
    for (const { words, place } of places)
      if (words !== null && place) expect(squeezed(text.slice(place.start, place.end))).toBe(squeezed(words));
    for (const article of read.articles)
      expect(text.slice(article.place.start, article.place.end)).toMatch(/^第[^条]{1,4}条/);
  });
});

it('says that a notice about an assessment is none', () =>
  expect(readScheme(textOf('linxi-notice.txt'))).toBeNull());
