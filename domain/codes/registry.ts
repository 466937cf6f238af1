/** The events of the registry, and the field that each takes from one value to another. */
export const unitChanges = {
  'unit-renamed': 'name',
  'unit-moved': 'parentId',
  'unit-reclassified': 'kind',
} as const;
export const personChanges = {
  'person-renamed': 'name',
  'person-moved': 'unitId',
  'roles-changed': 'roles',
  'activity-changed': 'isActive',
} as const;

export type UnitChangeType = keyof typeof unitChanges;
export type PersonChangeType = keyof typeof personChanges;
export type RegistryEventType = 'unit-registered' | 'person-registered' | UnitChangeType | PersonChangeType;

export const registryEventNames: Record<RegistryEventType, { zh: string; en: string }> = {
  'unit-registered': { zh: '登记单位', en: 'Unit registered' },
  'unit-renamed': { zh: '更名', en: 'Renamed' },
  'unit-moved': { zh: '调整上级单位', en: 'Moved under another unit' },
  'unit-reclassified': { zh: '调整类别', en: 'Kind changed' },
  'person-registered': { zh: '登记人员', en: 'Person registered' },
  'person-renamed': { zh: '更改姓名', en: 'Name changed' },
  'person-moved': { zh: '调整所在单位', en: 'Moved to another unit' },
  'roles-changed': { zh: '调整角色', en: 'Roles changed' },
  'activity-changed': { zh: '启用或停用', en: 'Account opened or closed' },
};

/**
 * How something came into the registry: `opening` (补录) is what was there before it kept events, `found` what somebody
 * wrote into it behind the system's back and an act came upon.
 */
export const registrySources = ['hand', 'file', 'opening', 'found'] as const;
export type RegistrySource = (typeof registrySources)[number];

export const registrySourceNames: Record<RegistrySource, { zh: string; en: string }> = {
  hand: { zh: '办理', en: 'by hand' },
  file: { zh: '名册导入', en: 'from a file' },
  opening: { zh: '补录', en: 'entered afterwards' },
  found: { zh: '发现时未登记', en: 'found unrecorded' },
};
