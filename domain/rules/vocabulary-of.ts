import type { Vocabulary } from '../figures/read/vocabulary';
import type { Pack } from './types';

const factsOf = (facts: Pack['registers'][number]['facts'] = {}) =>
  Object.entries(facts).map(([id, name]) => ({ id, name }));

/** What the packs in force call things, taken together. */
export const vocabularyOf = (packs: readonly Pack[]): Vocabulary => ({
  programmes: packs
    .flatMap(one => one.programmes)
    .map(({ id, name, purposes, facts }) => ({
      id,
      name,
      purposes: purposes.map(one => ({ id: one.code, name: one.name })),
      facts: factsOf(facts),
    })),
  indicators: packs.flatMap(one => one.indicators),
  registers: packs
    .flatMap(one => one.registers)
    .map(({ id, name, facts }) => ({ id, name, facts: factsOf(facts) })),
});
