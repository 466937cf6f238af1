import type { MissingView } from '../../api/contracts/answers';
import type { Span } from '../../domain/plan/types';

/** Where in the source a question is about: the very name that it asks for, where it is written in one within that place. */
export const placeOf = (
  { source, about: { name } }: Pick<MissingView, 'source' | 'about'>,
  text: string,
): Span | null => {
  if (source === null || !name) return source;
  const at = text.slice(source.start, source.end).indexOf(name);
  return at === -1 ? source : { start: source.start + at, end: source.start + at + name.length };
};
