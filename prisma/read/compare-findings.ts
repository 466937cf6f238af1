import type { FindingStatus } from '../../domain/codes/findings';
import { enteredId } from '../../domain/finding/entered-key';
import type { AlikePair } from '../../domain/register/alike';
import { alikeOfImport } from '../../domain/register/import/alike-of-import';
import { freshOf } from '../../domain/register/import/fresh-of';
import type { Enter } from '../../domain/register/import/types';
import type { Db } from '../schema/db';

export interface ComparedFindings {
  added: string[];
  /** For each row that is not new its finding. */
  known: string[];
  alike: AlikePair[];
}

/** What importing these would do, and nothing is written: as `importFindings` counts, with what may be the same matter. */
export const compareFindings = async (
  db: Db,
  campaignId: string,
  acts: readonly Enter[],
): Promise<ComparedFindings> => {
  const ids = [...new Set(acts.map(one => enteredId(campaignId, one)))];
  const held = await db.docket.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const { fresh, known } = freshOf(campaignId, acts, new Set(held.map(one => one.id)));
  const subjects = [...new Set([...fresh.values()].map(one => one.subjectId))];
  // What was joined goes on in another; what was dismissed is at its end.
  const register = await db.finding.findMany({
    where: {
      campaignId,
      subjectId: { in: subjects },
      status: { in: ['proposed', 'established', 'contested'] satisfies FindingStatus[] },
    },
    select: { id: true, text: true, subjectId: true },
  });
  const comparable = register.map(({ id, text, subjectId }) => ({ id, text, unitIds: [subjectId] }));
  return { added: [...fresh.keys()], known, alike: alikeOfImport(fresh, comparable) };
};
