import type { Name } from '../codes/names';
import type { RegistryEventType } from '../codes/registry';
import { roleNames, type Role } from '../codes/roles';
import { unitKindNames, type UnitKind } from '../codes/units';
import type { UnitId } from '../obligation/types';
import type { RegistryEvent } from './events';
import type { PersonFacts } from './facts';

type EventOf<T extends RegistryEventType> = Extract<RegistryEvent, { type: T }>;
/** What a unit was called then. */
type NameOf = (id: UnitId) => string;
type Sentences = { [T in RegistryEventType]: (event: EventOf<T>, name: NameOf) => Name };

const kinds = (kind: UnitKind): Name => unitKindNames[kind];
const rolesIn = (roles: readonly Role[]): Name => ({
  zh: roles.map(role => roleNames[role].zh).join('、'),
  en: roles.map(role => roleNames[role].en).join(', '),
});
const parent = (id: UnitId | null, name: NameOf): Name =>
  id === null ? { zh: '无', en: 'none' } : { zh: `「${name(id)}」`, en: `“${name(id)}”` };

const posts = (all: PersonFacts['posts'], name: NameOf): Name =>
  all.length === 0
    ? { zh: '无', en: 'none' }
    : {
        zh: all.map(one => `「${name(one.unitId)}」${rolesIn(one.roles).zh}`).join(';'),
        en: all.map(one => `“${name(one.unitId)}” as ${rolesIn(one.roles).en}`).join('; '),
      };

const charge = (all: readonly UnitId[], name: NameOf): Name =>
  all.length === 0
    ? { zh: '无', en: 'none' }
    : { zh: all.map(one => `「${name(one)}」`).join('、'), en: all.map(one => `“${name(one)}”`).join(', ') };

const sentences: Sentences = {
  'unit-registered': ({ name, kind, parentId }, nameOf) => {
    const above = parent(parentId, nameOf);
    return {
      zh: `登记单位「${name}」,类别为${kinds(kind).zh},上级单位:${above.zh}`,
      en: `Unit “${name}” registered as ${kinds(kind).en}; unit above: ${above.en}`,
    };
  },
  'unit-renamed': ({ from, to }) => ({
    zh: `由「${from}」更名为「${to}」`,
    en: `Renamed from “${from}” to “${to}”`,
  }),
  'unit-moved': ({ from, to }, name) => {
    const [before, after] = [parent(from, name), parent(to, name)];
    return {
      zh: `上级单位由${before.zh}改为${after.zh}`,
      en: `Unit above changed from ${before.en} to ${after.en}`,
    };
  },
  'unit-reclassified': ({ from, to }) => ({
    zh: `类别由${kinds(from).zh}改为${kinds(to).zh}`,
    en: `Kind changed from ${kinds(from).en} to ${kinds(to).en}`,
  }),
  'unit-closed': ({ to }, name) => {
    if (to === null) return { zh: '单位撤并', en: 'Unit closed' };
    const successor = parent(to.successorId, name);
    return {
      zh: `自${to.on}起撤并,承接单位:${successor.zh};事由:${to.reason}`,
      en: `Closed from ${to.on} on; successor: ${successor.en}; reason: ${to.reason}`,
    };
  },
  'unit-reopened': ({ from }) => ({
    zh: `撤销${from ? `自${from.on}起的` : ''}撤并`,
    en: `The closing${from ? ` from ${from.on} on` : ''} is undone`,
  }),
  'sign-off-changed': ({ to }) =>
    to
      ? { zh: '启用负责人审签', en: 'Hand-ins go before the head first' }
      : { zh: '停用负责人审签', en: 'Hand-ins no longer go before the head' },
  'person-registered': ({ name, unitId, roles, isActive, posts: further = [], answersFor = [] }, nameOf) => {
    const also = further.length === 0 ? null : posts(further, nameOf);
    const of = answersFor.length === 0 ? null : charge(answersFor, nameOf);
    return {
      zh: `登记人员「${name}」,单位「${nameOf(unitId)}」,角色:${rolesIn(roles).zh}${also ? `,其他任职:${also.zh}` : ''}${of ? `,分管:${of.zh}` : ''}${isActive ? '' : ',账号停用'}`,
      en: `${name} registered in “${nameOf(unitId)}” as ${rolesIn(roles).en}${also ? `; further posts: ${also.en}` : ''}${of ? `; answers for ${of.en}` : ''}${isActive ? '' : '; account closed'}`,
    };
  },
  'person-renamed': ({ from, to }) => ({
    zh: `姓名由「${from}」改为「${to}」`,
    en: `Name changed from “${from}” to “${to}”`,
  }),
  'person-moved': ({ from, to }, name) => ({
    zh: `所在单位由「${name(from)}」改为「${name(to)}」`,
    en: `Moved from “${name(from)}” to “${name(to)}”`,
  }),
  'roles-changed': ({ from, to }) => ({
    zh: `角色由${rolesIn(from).zh}改为${rolesIn(to).zh}`,
    en: `Roles changed from ${rolesIn(from).en} to ${rolesIn(to).en}`,
  }),
  'posts-changed': ({ from, to }, nameOf) => {
    const [before, after] = [posts(from, nameOf), posts(to, nameOf)];
    return {
      zh: `其他任职由${before.zh}改为${after.zh}`,
      en: `Further posts changed from ${before.en} to ${after.en}`,
    };
  },
  'charge-changed': ({ from, to }, nameOf) => {
    const [before, after] = [charge(from, nameOf), charge(to, nameOf)];
    return {
      zh: `分管单位由${before.zh}改为${after.zh}`,
      en: `Units answered for changed from ${before.en} to ${after.en}`,
    };
  },
  'activity-changed': ({ to }) =>
    to ? { zh: '启用账号', en: 'Account opened' } : { zh: '停用账号', en: 'Account closed' },
  'handed-over': ({ other, unitId, reason }, name) => ({
    zh: `在「${name(unitId)}」的工作交接给${other.name};事由:${reason}`,
    en: `Work in “${name(unitId)}” handed over to ${other.name}; reason: ${reason}`,
  }),
  'taken-over': ({ other, unitId, reason }, name) => ({
    zh: `接手${other.name}在「${name(unitId)}」的工作;事由:${reason}`,
    en: `Work of ${other.name} in “${name(unitId)}” taken over; reason: ${reason}`,
  }),
};

/** What could not be known stands behind the sentence. */
const doubts: Partial<Record<RegistryEvent['via'], Name>> = {
  opening: {
    zh: '(补录:此前的变动没有记录)',
    en: ' (entered afterwards: what went before was not recorded)',
  },
  found: { zh: '(发现时未经登记)', en: ' (found in the registry without having been registered)' },
};

/** An event of the registry as a sentence in both languages. */
export const sentenceOf = (event: RegistryEvent, name: NameOf): Name => {
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  const { zh, en } = (sentences[event.type] as (event: RegistryEvent, name: NameOf) => Name)(event, name);
  const doubt = doubts[event.via] ?? { zh: '', en: '' };
  const note =
    event.note === undefined
      ? { zh: '', en: '' }
      : { zh: `(说明:${event.note})`, en: ` (note: ${event.note})` };
  return { zh: `${zh}${doubt.zh}${note.zh}`, en: `${en}${doubt.en}${note.en}` };
};

/** Every unit that the sentence of an event names. */
export const unitsIn = (event: RegistryEvent): UnitId[] => {
  const ids =
    event.type === 'unit-registered'
      ? [event.parentId]
      : event.type === 'person-registered'
        ? [event.unitId, ...(event.posts ?? []).map(one => one.unitId), ...(event.answersFor ?? [])]
        : event.type === 'unit-moved' || event.type === 'person-moved'
          ? [event.from, event.to]
          : event.type === 'unit-closed'
            ? [event.to?.successorId ?? null]
            : event.type === 'posts-changed'
              ? [...event.from, ...event.to].map(one => one.unitId)
              : event.type === 'charge-changed'
                ? [...event.from, ...event.to]
                : event.type === 'handed-over' || event.type === 'taken-over'
                  ? [event.unitId]
                  : [];
  return ids.filter(id => id !== null);
};
