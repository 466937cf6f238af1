import type { Db } from '../../prisma/schema/db';
import { queryPolicies, queryPolicy } from '../../prisma/read/rules';
import { personNames } from '../../prisma/read/unit-names';
import { savePolicy as save } from '../../prisma/record/save-policy';
import type { PolicyVersionRow } from '../contracts/rules';
import { getPolicy, listPolicies, savePolicy } from '../contracts/rules-endpoints';
import { policyRules } from '../contracts/policy';
import { route } from '../route';
import { instantOf } from '../../prisma/schema/instants';

interface Row {
  id: string;
  version: number;
  note: string | null;
  createdById: string | null;
  createdAt: Date;
}

const presentRows = async (db: Db, rows: Row[]): Promise<PolicyVersionRow[]> => {
  const named = await personNames(
    db,
    rows.flatMap(row => row.createdById ?? []),
  );
  return rows.map(({ id, version, note, createdById, createdAt }) => ({
    id,
    version,
    note,
    createdBy: createdById === null ? null : named(createdById),
    createdAt: instantOf(createdAt),
  }));
};

const presentPolicy = async (db: Db, policyId: string, policyVersion: number) => {
  const row = await queryPolicy(db, policyId, policyVersion);
  const [line] = await presentRows(db, [row]);
  const { id: _, version: __, ...rules } = row.data as Record<string, unknown>;
  return { ...line!, rules: policyRules.parse(rules) };
};

export const listPoliciesRoute = route(listPolicies, async ({ deps }) => ({
  body: { items: await presentRows(deps.db, await queryPolicies(deps.db)) },
}));

export const getPolicyRoute = route(getPolicy, async ({ deps, params }) => ({
  body: await presentPolicy(deps.db, params.id, params.version),
}));

/** A new version; nothing follows it until a campaign adopts it. */
export const savePolicyRoute = route(savePolicy, async ({ deps, actor, body }) => {
  const { id, version } = await save(deps.db, { ...body, createdById: actor.personId });
  return { body: await presentPolicy(deps.db, id, version) };
});
