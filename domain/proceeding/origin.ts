import type { UnitId } from '../obligation/types';

/** What a proposal rests on that no missed deadline led to: an established finding, or a distortion that was confirmed. */
export type Ground = { says: string; cite: string | null } & (
  { kind: 'finding'; findingId: string } | { kind: 'doubt'; assessmentId: string; doubtId: string }
);

/** 主要负责人, by post: both are called (考核办法 8). */
interface Leader {
  unitId: UnitId;
  post: string;
  personId: string | null;
}

/** The second entrance to a proceeding (考核): without a rung before it. */
export interface Origin {
  grounds: Ground[];
  leaders: Leader[];
  /** The clauses by which it has to be: who declines departs from them. */
  cites: string[];
}

const keyOf = (one: Ground): string => (one.kind === 'finding' ? one.findingId : one.doubtId);

/** The findings among what a proposal rests on. */
export const findingsIn = (origin: Origin | undefined): string[] =>
  (origin?.grounds ?? []).flatMap(one => (one.kind === 'finding' ? one.findingId : []));

const byKey = <T>(all: readonly T[], key: (one: T) => string): T[] =>
  [...new Map(all.map(one => [key(one), one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, one]) => one);

/** 并案: both together, in a fixed order whoever came first. */
export const mergedOrigin = (one: Origin | undefined, other: Origin): Origin => ({
  grounds: byKey([...(one?.grounds ?? []), ...other.grounds], keyOf),
  leaders: [...new Map([...(one?.leaders ?? []), ...other.leaders].map(who => [who.post, who])).values()],
  cites: [...new Set([...(one?.cites ?? []), ...other.cites])],
});

/** What is left of it without these findings. */
export const originWithout = (origin: Origin, findingIds: readonly string[]): Origin => ({
  ...origin,
  grounds: origin.grounds.filter(one => !findingIds.includes(keyOf(one))),
});
