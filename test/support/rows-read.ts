import type { TestApi } from './api';

interface Node {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Node[];
}

const rowsIn = (node: Node): number => {
  const each =
    node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  const own = node['Relation Name'] === undefined ? 0 : each * node['Actual Loops'];
  return (node.Plans ?? []).reduce((sum, one) => sum + rowsIn(one), own);
};

/**
 * How many rows of its tables Postgres reads for the largest of the queries that `ask` leads to: each is run again under
 * EXPLAIN (ANALYZE). A count, and no matter of time.
 */
export const rowsRead = async (api: TestApi, ask: () => Promise<unknown>): Promise<number> => {
  const queries = await api.queriesOf(ask);
  let most = 0;
  for (const { query, params } of queries) {
    if (!/^\s*SELECT/.test(query)) continue;
    const [row] = await api.db.$queryRawUnsafe<{ 'QUERY PLAN': { Plan: Node }[] }[]>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${query}`,
      ...(JSON.parse(params) as unknown[]),
    );
    most = Math.max(most, rowsIn(row!['QUERY PLAN'][0]!.Plan));
  }
  return most;
};
