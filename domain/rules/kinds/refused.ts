/** A number of a pack or answer that is none. The check of packs and answers comes before: who meets this forgot it. */
export const refused = (value: unknown): never => {
  throw new RangeError(`not a number: ${JSON.stringify(value)}`);
};
