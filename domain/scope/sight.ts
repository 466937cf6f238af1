import type { Item } from '../docket/item';
import { everythingReader, type Reader } from '../permissions/reader';

/** What a reader knows of what was told: the rungs whose proposals his units have been told of. */
export interface Sight {
  reader: Reader;
  /** `itemKey` of the items of every proceeding of which its unit has been told; empty where nothing is kept from him. */
  told: ReadonlySet<string>;
}

export const itemKey = ({ obligationId, round, rung }: Omit<Item, 'docketId'>): string =>
  JSON.stringify([obligationId, round, rung]);

/** Of whom nothing is kept. */
export const fullSight: Sight = { reader: everythingReader, told: new Set() };
