import type { SchemeFact } from '../codes/scheme-facts';
import type { Scheme } from '../scheme/types';
import type { SourcePlace } from '../policy-text/types';
import type { Placed, SchemeReading } from './types';

/** One thing that a text and a scheme say differently. `article` is the scheme's; null where no article says it. */
export interface FactDifference {
  fact: SchemeFact;
  article: string | null;
  scheme: string;
  text: string;
  place: SourcePlace | null;
}

interface Fact {
  /** Null: not said, or asked; then there is no difference. */
  text: string | null;
  scheme: string;
  place: SourcePlace | null;
}

const pad = (n: number): string => String(n).padStart(2, '0');

const dayOf = ({ year, month, day }: Scheme['days']['ends']): string =>
  `+${year} ${pad(month)}-${day === null ? 'end' : pad(day)}`;

const one = <T>(placed: Placed<T> | null, text: (value: T) => string, scheme: string): Fact => ({
  text: placed && text(placed.value),
  scheme,
  place: placed?.place ?? null,
});

const several = <T>(list: readonly Placed<T>[] | null, scheme: readonly T[]): Fact => ({
  // Of one that nobody knows the whole list is not known.
  text:
    list?.length && list.every(each => each.value !== null) ? list.map(each => each.value).join('、') : null,
  scheme: scheme.join('、'),
  place: list?.[0]?.place ?? null,
});

const same = (value: string | number): string => String(value);

const factsOf = (read: SchemeReading, scheme: Scheme): Record<SchemeFact, Fact> => ({
  title: one(read.title, same, scheme.title.zh),
  level: {
    ...one(
      read.level.of,
      value => `${read.level.from?.value ?? '?'}→${value}`,
      `${scheme.level.from}→${scheme.level.of}`,
    ),
    ...(read.level.from === null && { text: null }),
  },
  count: one(read.count, same, same(scheme.subjects.length)),
  years: one(read.years, ({ from, to }) => `${from}—${to}`, `${scheme.years.from}—${scheme.years.to}`),
  organiser: one(read.organiser, same, scheme.organiser),
  leads: several(read.leads, scheme.leadBodies),
  areas: several(
    read.areas,
    scheme.areas.map(each => each.name.zh),
  ),
  starts: one(read.starts, same, typeof scheme.days.starts === 'string' ? scheme.days.starts : '?'),
  ends: one(read.ends, dayOf, dayOf(scheme.days.ends)),
  steps: several(
    read.steps,
    scheme.steps.map(each => each.step),
  ),
  kinds: several(
    read.kinds,
    scheme.kinds.map(each => each.kind),
  ),
  interpreter: one(read.interpreter, same, scheme.interpreter),
  'in-force': one(read.inForceFrom, same, scheme.document.inForceFrom ?? '?'),
});

/** Where the measures of 2016 say each, which a local scheme follows (article 10). */
const articles: Readonly<Record<SchemeFact, string | null>> = {
  title: null,
  level: '2',
  count: '2',
  years: '4',
  organiser: '4',
  leads: '4',
  areas: '5',
  starts: '6',
  ends: '6',
  steps: '6',
  kinds: '7',
  interpreter: '11',
  'in-force': '12',
};

/** What a text says otherwise than a scheme: what it leaves open is asked and no difference. */
export const differ = (read: SchemeReading, scheme: Scheme): FactDifference[] =>
  (Object.entries(factsOf(read, scheme)) as [SchemeFact, Fact][]).flatMap(
    ([fact, { text, scheme: theirs, place }]) =>
      text === null || text === theirs
        ? []
        : [{ fact, article: articles[fact], scheme: theirs, text, place }],
  );
