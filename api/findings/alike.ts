import { alikePairs } from '../../domain/register/alike';
import type { SignedIn } from '../../prisma/people/sessions';
import { queryFindings, type FoundRecord } from '../../prisma/read/findings';
import { seesAll } from '../../prisma/read/scope';
import type { Db } from '../../prisma/schema/db';
import type { FindingView } from '../contracts/findings';

const MOST = 5;

const comparable = ({ id, state }: FoundRecord) => ({ id, text: state.text, unitIds: [state.subjectId] });

/** What may be the same matter from another source, the likest first: offices join it (并案), nobody else hears of it. */
export const alikeTo = async (
  db: Db,
  actor: SignedIn,
  record: FoundRecord,
): Promise<FindingView['alike']> => {
  const { campaignId, state } = record;
  if (!seesAll(actor) || state.status === 'joined' || state.status === 'dismissed') return [];
  const { items } = await queryFindings(db, actor, {
    campaignId,
    unitId: state.subjectId,
    status: ['proposed', 'established', 'contested'],
    limit: 200,
  });
  const byId = new Map(items.map(one => [one.id, one]));
  return alikePairs([comparable(record)], items.map(comparable))
    .slice(0, MOST)
    .flatMap(({ b, likeness }) => {
      const other = byId.get(b);
      return other ? [{ id: b, text: other.state.text, source: other.state.source.kind, likeness }] : [];
    });
};
