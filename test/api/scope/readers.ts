import type { Role } from '../../../domain/codes/roles';
import type { Db } from '../../../prisma/schema/db';
import { createPerson, type TestPerson } from '../../support/factories';
import { unitNames } from './life';
import type { Marker } from './markers';

/** Somebody who asks, with whose rights, and what of the markers he may read. */
export interface Asker {
  name: string;
  person: TestPerson;
  headers: Record<string, string>;
  isUnit: boolean;
  mayRead: (marker: Marker) => boolean;
}

const offices: [unitId: string, role: Role][] = [
  ['office', 'coordinator'],
  ['supervision', 'supervisor'],
  ['leadership', 'leader'],
  ['audit', 'auditor'],
  ['office', 'administrator'],
];

const forUnits =
  (...unitIds: string[]) =>
  (marker: Marker): boolean =>
    marker.unitIds.some(one => unitIds.includes(one));

/** Every role, every unit's account, people of offices who are no office, and stand-ins. */
export const askersOf = async (db: Db): Promise<Asker[]> => {
  const askers: Asker[] = [];
  const join = async (unitId: string, role: Role, isUnit: boolean, mayRead: Asker['mayRead']) => {
    const person = await createPerson(db, { unitId, roles: [role] });
    askers.push({ name: `${unitId}.${role}`, person, headers: {}, isUnit, mayRead });
    return person;
  };
  /** Beside him himself: his tasks are those of the absent person as well. */
  const standIn = async (
    absent: TestPerson,
    person: TestPerson,
    asker: Omit<Asker, 'person' | 'headers'>,
  ) => {
    await db.standIn.create({
      data: {
        id: `stand-in-${asker.name}`,
        personId: absent.id,
        standInId: person.id,
        firstOn: '2018-05-01',
        lastOn: '2018-12-31',
        reason: '出差',
        createdById: absent.id,
        createdAt: new Date('2018-05-01T09:00:00+08:00'),
      },
    });
    askers.push({ ...asker, person, headers: { 'acting-for': absent.id } });
    askers.push({ ...asker, name: `${asker.name}, as himself`, person, headers: {} });
  };
  const people = new Map<string, TestPerson>();
  for (const [unitId, role] of offices)
    people.set(role, await join(unitId, role, false, marker => !marker.isUnitsOwn));
  for (const unit of [...unitNames, 'v']) people.set(unit, await join(unit, 'liaison', true, forUnits(unit)));
  for (const unit of ['u-undecided', 'u-noticed', 'u-delivered'])
    people.set(`${unit}.head`, await join(unit, 'head', true, forUnits(unit)));
  // Somebody of an office’s unit who is no office; a head reads for the units below his own.
  await join('office', 'liaison', true, forUnits('office'));
  await join('leadership', 'head', true, forUnits('leadership', 'u-k'));
  await join('authority', 'head', true, marker => marker.isTheAuthoritys === true);
  await join('u-stranger', 'liaison', true, () => false);
  const of = (name: string) => people.get(name)!;
  await standIn(of('leader'), await createPerson(db, { unitId: 'u-k', roles: ['head'] }), {
    name: 'u-k for a leader',
    isUnit: false,
    // What was proposed about v in the same case has the same instant.
    // What his own unit has before its head he reads as himself, not for the leader.
    mayRead: ({ about, what, unitIds, isUnitsOwn }) =>
      isUnitsOwn ? about === 'u-k' : about !== 'u-k' || what === 'instant' || unitIds.includes('u-k'),
  });
  // Under one hat it is still he: what is between the offices about the house of his other post is not his.
  const twice = await createPerson(db, { unitId: 'audit', roles: ['auditor'] });
  await db.post.create({ data: { personId: twice.id, unitId: 'u-declined', roles: ['liaison'] } });
  askers.push({
    name: 'auditor with a post in u-declined',
    person: twice,
    headers: {},
    isUnit: false,
    mayRead: ({ about, what, unitIds, isUnitsOwn }) =>
      !isUnitsOwn && (about !== 'u-declined' || what === 'instant' || unitIds.includes('u-declined')),
  });
  await standIn(of('u-noticed'), of('u-noticed.head'), {
    name: 'head for liaison',
    isUnit: true,
    mayRead: forUnits('u-noticed'),
  });
  return askers;
};
