/** The languages in which the system speaks. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a code is called; English in lower case, as within a sentence: screens begin it with a capital. */
export type Name = Readonly<Record<Language, string>>;

/** A closed list of codes: each with its name in both languages, in the list's order. */
export type Names<C extends string = string> = Readonly<Record<C, Name>>;

/** The codes of a list, in its order. */
export const codesOf = <N extends Names>(names: N): [keyof N & string, ...(keyof N & string)[]] =>
  Object.keys(names) as [keyof N & string, ...(keyof N & string)[]];

/** The names of a list in one language. */
export const namesIn = <C extends string>(names: Names<C>, language: Language): Readonly<Record<C, string>> =>
  Object.fromEntries(Object.entries<Name>(names).map(([code, name]) => [code, name[language]])) as Record<
    C,
    string
  >;

/** The name of what may be a code of the list. */
export const nameOf = (names: Names, code: string, language: Language): string | undefined =>
  Object.prototype.hasOwnProperty.call(names, code) ? names[code]?.[language] : undefined;
