import type { FindingState } from '../../domain/finding/state';
import type { FindingSources } from '../../domain/launch/problem-sources';
import { sourcesOfFinding } from '../../domain/register/sources-of-finding';
import type { Db, Tx } from '../schema/db';

const statesOf = async (db: Db | Tx, ids: readonly string[]): Promise<Map<string, FindingState>> => {
  if (ids.length === 0) return new Map();
  const rows = await db.docket.findMany({
    where: { id: { in: [...new Set(ids)] }, kind: 'finding' },
    select: { id: true, state: true },
  });
  return new Map(rows.map(({ id, state }) => [id, state as unknown as FindingState]));
};

/**
 * The sources of findings, of whatever campaign: of an established one its own with all that were joined with it; of one that was
 * joined (并案) those of the finding in which it goes on. What is not established is left out.
 */
export const findingSources = async (db: Db | Tx, ids: readonly string[]): Promise<FindingSources> => {
  const known = await statesOf(db, ids);
  for (let missing = [...known.values()]; missing.length > 0;) {
    const next = missing.flatMap(({ joinedWith }) =>
      joinedWith && !known.has(joinedWith) ? joinedWith : [],
    );
    missing = [...(await statesOf(db, next)).values()];
    for (const one of missing) known.set(one.id, one);
  }
  const lastOf = (id: string): FindingState | undefined => {
    const state = known.get(id);
    return state?.joinedWith ? lastOf(state.joinedWith) : state;
  };
  return new Map(
    ids.flatMap(id => {
      const last = lastOf(id);
      return last?.status === 'established' ? [[id, sourcesOfFinding(last)] as const] : [];
    }),
  );
};
