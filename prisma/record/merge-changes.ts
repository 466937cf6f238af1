import { isDeepStrictEqual } from 'node:util';

/** What is kept of a form: its fields, and in which version each was changed last. */
export interface KeptFields {
  version: number;
  values: Record<string, unknown>;
  changedIn: Record<string, number>;
}

interface Changes {
  /** The version that whoever changed them had seen. */
  basedOn: number;
  /** By field; null takes a field away. */
  changes: Record<string, unknown>;
}

type Merged = { isMerged: true; kept: KeptFields } | { isMerged: false; differing: string[] };

/**
 * Merges changes into what is kept, field by field: changes of different fields both stay. A field that somebody else has
 * changed meanwhile to something else is named instead of being written over, and then nothing is merged. Changes that are
 * there already make no new version.
 */
export const mergeChanges = (kept: KeptFields, { basedOn, changes }: Changes): Merged => {
  const news = Object.entries(changes).filter(
    ([field, value]) => !isDeepStrictEqual(value, kept.values[field] ?? null),
  );
  const differing = news.map(([field]) => field).filter(field => (kept.changedIn[field] ?? 0) > basedOn);
  if (differing.length > 0) return { isMerged: false, differing };
  if (news.length === 0) return { isMerged: true, kept };
  // Never a version that was given before, also where the row was swept away meanwhile.
  const version = Math.max(kept.version, basedOn) + 1;
  const all = { ...kept.values, ...Object.fromEntries(news) };
  return {
    isMerged: true,
    kept: {
      version,
      values: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)),
      changedIn: { ...kept.changedIn, ...Object.fromEntries(news.map(([field]) => [field, version])) },
    },
  };
};
