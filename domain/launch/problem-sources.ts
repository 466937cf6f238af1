import { sourceOf, unstatedSource, type Source } from '../docket/source';
import type { Plan } from '../plan/types';
import type { Answers } from './answers';

/** The sources of each established finding that answers name, joined ones included. */
export type FindingSources = ReadonlyMap<string, readonly Source[]>;

/**
 * Where a problem of a plan comes from: the findings that it is of, else what a person said of it, else what was said of the whole
 * document. Where nobody has said anything it is not stated, with the document itself.
 */
export const problemSources = (
  ref: string,
  plan: Plan,
  { source, sources = {}, findings = {} }: Pick<Answers, 'source' | 'sources' | 'findings'>,
  known: FindingSources = new Map(),
): Source[] => {
  const found = (findings[ref] ?? []).flatMap(id => known.get(id) ?? []);
  const own = sources[ref];
  if (found.length > 0) return own ? [...found, sourceOf(own)] : found;
  const stated = own ?? source;
  return [stated ? sourceOf(stated) : unstatedSource(plan)];
};
