import type { Name, Names } from '../names';

/** What a refusal says in both languages, from its details. */
export interface Sentence<D extends object> {
  readonly zh: (details: D) => string;
  readonly en: (details: D) => string;
}

/** A sentence from these details. */
export const says = <D extends object>(sentence: Sentence<D>): Sentence<D> => sentence;

/** One of several sentences, by what it is about. */
export const saysOf = <W extends string>(sentences: Names<W>): Sentence<{ what: W }> => ({
  zh: ({ what }) => sentences[what].zh,
  en: ({ what }) => sentences[what].en,
});

/** One sentence, or another where `what` says so. */
export const saysUnless = <W extends string>(
  usually: Name,
  otherwise: Names<W>,
): Sentence<{ what?: W | undefined }> => ({
  zh: ({ what }) => (what === undefined ? usually : otherwise[what]).zh,
  en: ({ what }) => (what === undefined ? usually : otherwise[what]).en,
});
