import type { Sight } from '../../domain/scope/sight';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import { queryOwnObligations } from '../../prisma/read/items';
import { unitNames } from '../../prisma/read/unit-names';
import type { ObligationView } from '../contracts/obligations';
import { presentObligation } from '../dockets/present-obligation';

/** What is or was owed in a letter's or proceeding's own docket, each with the derivation that the record holds. */
export const presentOwnObligations = async (
  db: Db,
  sight: Sight,
  { id, campaignId }: { id: string; campaignId: string },
): Promise<ObligationView[]> => {
  const obligations = (await queryOwnObligations(db, [id])).get(id) ?? [];
  const facts = await loadFacts(db, campaignId);
  const named = await unitNames(
    db,
    obligations.map(one => one.owedBy),
  );
  return obligations.map(one => presentObligation(one, facts, named, [], sight));
};
