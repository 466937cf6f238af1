import { randomUUID } from 'node:crypto';
import { knownScheme } from '../../documents/packs/find-scheme';
import type { AssessmentAct } from '../../domain/assessment/acts';
import type { AssessmentWork } from '../../domain/codes/assessment';
import type { Actor } from '../../domain/permissions/actor';
import { commandAssessment, workOnAssessment } from '../../prisma/record/command-assessment';
import { openAssessment } from '../../prisma/record/open-assessment';
import type { Db } from '../../prisma/schema/db';

interface Opening {
  subjects: readonly string[];
  thirdPartyId?: string;
  actor: Actor;
}

/** A cycle of 2018 by the measures of 2016, in the rehearsal's time of its first day, with its first two steps open. */
export const openCycle = async (db: Db, { subjects, thirdPartyId, actor }: Opening): Promise<string> => {
  const id = randomUUID();
  await openAssessment(db, {
    id,
    open: {
      kind: 'open',
      scheme: knownScheme('measures-2016'),
      year: 2018,
      startsOn: '2018-12-03',
      reason: '年底',
      subjects: subjects.map(unitId => ({
        unitId,
        leaders: ['书记', '县长'].map(post => ({ post, personId: null })),
      })),
      ...(thirdPartyId !== undefined && { thirdPartyId }),
    },
    actor,
    requestId: null,
    now: Date.parse('2018-12-03T09:00:00+08:00'),
    clock: 'rehearsal',
  });
  for (const work of ['open-summary', 'open-third-party'] as const) await workInCycle(db, id, work);
  return id;
};

const workInCycle = (db: Db, campaignId: string, work: AssessmentWork) =>
  workOnAssessment(db, campaignId, work);

export const actInCycle = (db: Db, campaignId: string, command: AssessmentAct, actor: Actor) =>
  commandAssessment(db, { campaignId, command, actor, requestId: null });
