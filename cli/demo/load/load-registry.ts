import type { Registry, RegistryPerson, RegistryUnit } from '../../../domain/registry/types';
import type { Role } from '../../../domain/codes/roles';
import { officesOf } from '../../../domain/launch/offices-of';
import { loadRegistry } from '../../../prisma/people/load-registry';
import { saveRegistry } from '../../../prisma/people/save-registry';
import type { Db } from '../../../prisma/schema/db';
import { issuedOn } from './block-plan';
import { unitNameOf } from './words';

const offices: readonly { kind: RegistryUnit['kind']; name: string; role: Role }[] = [
  { kind: 'office', name: '省整改工作指挥部办公室', role: 'coordinator' },
  { kind: 'supervision', name: '省整改督查室', role: 'supervisor' },
  { kind: 'leadership', name: '省整改领导小组', role: 'leader' },
  { kind: 'authority', name: '省整改问责机关', role: 'liaison' },
];

/** A unit of no house and no other names. */
export const plainUnit = (id: string, name: string, kind: RegistryUnit['kind']): RegistryUnit => ({
  id,
  name,
  kind,
  parentId: null,
  aliases: [],
  groups: [],
});

const person = (unitId: string, unitName: string, role: Role): RegistryPerson => ({
  id: `${unitId}.${role}`,
  login: `${unitId}.${role}`,
  name: `${unitName}${role === 'head' ? '负责人' : '经办人'}`,
  post: null,
  email: `${unitId}.${role}@load.example`,
  phone: null,
  unitId,
  roles: [role],
  isActive: true,
});

/** Who acts for a unit: its liaison and its head. */
export const peopleOfUnit = (unitId: string, unitName: string): RegistryPerson[] => [
  person(unitId, unitName, 'liaison'),
  person(unitId, unitName, 'head'),
];

/** The offices of the installation with their people: those that are there, else invented ones. `now` in milliseconds. */
export const officesForLoad = async (db: Db, now: number): Promise<Registry> => {
  const known = await loadRegistry(db);
  const lacking = offices.filter(({ kind }) => !known.units.some(one => one.kind === kind));
  const added = lacking.map(({ kind, name, role }) => ({
    unit: plainUnit(`load-${kind}`, name, kind),
    person: person(`load-${kind}`, name, role),
  }));
  if (added.length > 0)
    await saveRegistry(
      db,
      { units: added.map(one => one.unit), people: added.map(one => one.person) },
      { by: null, now },
    );
  const { units, people } = added.length > 0 ? await loadRegistry(db) : known;
  const chosen = officesOf(units, issuedOn);
  const ids = [
    chosen.office,
    chosen.supervision,
    chosen.leadership,
    chosen.authority,
    ...chosen.officeFamily,
  ];
  return {
    units: units.filter(one => ids.includes(one.id)),
    people: people.filter(one => ids.includes(one.unitId)),
  };
};

/** The units of a loaded campaign, each with a liaison and a head, written into the registry; returns their ids and names. */
export const saveUnitsForLoad = async (
  db: Db,
  campaign: { index: number; id: string; units: number },
  now: number,
): Promise<{ id: string; name: string }[]> => {
  const units = Array.from({ length: campaign.units }, (_, index) => ({
    id: `${campaign.id}-u${String(index + 1).padStart(3, '0')}`,
    name: unitNameOf(campaign.index, index),
  }));
  await saveRegistry(
    db,
    {
      units: units.map(one => plainUnit(one.id, one.name, 'department')),
      people: units.flatMap(one => [person(one.id, one.name, 'liaison'), person(one.id, one.name, 'head')]),
    },
    { by: null, now },
  );
  return units;
};
