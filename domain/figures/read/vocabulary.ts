import type { Name } from '../../codes/names';

export interface Term {
  id: string;
  name: Name;
}

/** What the packs in force call things: what is none of these is counted by no rule. */
export interface Vocabulary {
  programmes: readonly (Term & { purposes: readonly Term[]; facts?: readonly Term[] })[];
  indicators: readonly Term[];
  registers: readonly (Term & { facts?: readonly Term[] })[];
}

/** Finds terms by id or by their names in either language: offices write names. */
export class Terms<T extends Term = Term> {
  private readonly found = new Map<string, T>();
  constructor(terms: readonly T[]) {
    for (const one of [...terms].reverse())
      for (const word of [one.name.zh, one.name.en, one.id]) this.found.set(word, one);
    // An id is never hidden by a name.
    for (const one of terms) this.found.set(one.id, one);
  }
  of(word: string): T | undefined {
    return this.found.get(word);
  }
  get words(): Iterable<string> {
    return this.found.keys();
  }
}
