import type { DocketEvent } from '../../domain/kinds';
import type { Named } from '../../prisma/read/unit-names';

/** What an event may refer to: units by name, obligations by what is owed. */
export interface Naming {
  unit: (id: string) => Named;
  obligation: (id: string) => string;
}

/** How an event is said on a timeline; what people wrote stays as they wrote it. */
interface Saying<E> {
  zh: (event: E, name: Naming) => string;
  en: (event: E, name: Naming) => string;
}

/** One for each of these events. */
export type Sayings<E extends DocketEvent> = {
  readonly [T in E['type']]: Saying<Extract<E, { type: T }>>;
};

/** A reason behind a sentence. */
export const because = {
  zh: (reason: string | null): string => (reason ? `:${reason}` : ''),
  en: (reason: string | null): string => (reason ? `: ${reason}` : ''),
};
