import { textLikeness } from '../../domain/revision/text-likeness';
import type { SignedIn } from '../../prisma/people/sessions';
import { queryFindings, type FoundRecord } from '../../prisma/read/findings';
import { seesAll } from '../../prisma/read/scope';
import type { Db } from '../../prisma/schema/db';
import type { FindingView } from '../contracts/findings';

/** So alike two problems of one unit have to be that somebody is asked whether they are one [practice]. */
const LEAST = 0.4;
const MOST = 5;

/** What may be the same matter from another source, the likest first: offices join it (并案), nobody else hears of it. */
export const alikeTo = async (
  db: Db,
  actor: SignedIn,
  { id, campaignId, state }: FoundRecord,
): Promise<FindingView['alike']> => {
  if (!seesAll(actor) || state.status === 'joined' || state.status === 'dismissed') return [];
  const { items } = await queryFindings(db, actor, {
    campaignId,
    unitId: state.subjectId,
    status: ['proposed', 'established', 'contested'],
    limit: 200,
  });
  const others = items.filter(one => one.id !== id);
  const [row = new Map<number, number>()] = textLikeness(
    [state.text],
    others.map(one => one.state.text),
    LEAST,
  );
  return [...row]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .flatMap(([at, likeness]) => {
      const other = others[at];
      return other
        ? [{ id: other.id, text: other.state.text, source: other.state.source.kind, likeness }]
        : [];
    });
};
