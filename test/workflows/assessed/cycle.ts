import type { AssessmentAct } from '../../../domain/assessment/acts';
import { knownScheme } from '../../../documents/packs/find-scheme';
import type { Db } from '../../../prisma/schema/db';
import { saveRegistry } from '../../../prisma/people/save-registry';
import { seedCounty } from '../../support/campaign';

/** The cycle of 2018 by the measures of 2016, of two townships and a bureau of the small county, with the institute as third party. */
export const openedAt = '2018-11-26T09:00:00+08:00';

const leaders = [
  { post: '党委书记', personId: null },
  { post: '乡长', personId: null },
];

export const opening: Extract<AssessmentAct, { kind: 'open' }> = {
  kind: 'open',
  scheme: knownScheme('measures-2016'),
  year: 2018,
  startsOn: '2018-12-03',
  reason: '年底自12月3日起',
  subjects: ['east', 'water', 'west'].map(unitId => ({ unitId, leaders })),
  thirdPartyId: 'institute',
};

/** The small county with an institute that is nobody's, and a second leader, who decides after the first. */
export const seedAssessed = async (db: Db): Promise<void> => {
  await seedCounty(db);
  const person = (id: string, unitId: string, role: 'liaison' | 'leader') => ({
    id,
    login: id,
    name: id,
    post: null,
    email: `${id}@example.test`,
    phone: null,
    unitId,
    roles: [role],
    isActive: true,
  });
  const institute = { id: 'institute', name: '乡村研究院', kind: 'department' as const };
  await saveRegistry(
    db,
    {
      units: [{ ...institute, parentId: null, aliases: [], groups: [] }],
      people: [
        person('institute.liaison', 'institute', 'liaison'),
        person('leadership.second', 'leadership', 'leader'),
      ],
    },
    { by: null, now: Date.parse('2018-01-02T09:30:00+08:00') },
  );
};
