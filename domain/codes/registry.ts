import { codesOf, type Names } from './names';

/** What happens to a unit or person of the registry, in the past tense. */
export const registryEventNames = {
  'unit-registered': { zh: '登记单位', en: 'unit registered' },
  'unit-renamed': { zh: '单位更名', en: 'unit renamed' },
  'unit-moved': { zh: '调整上级单位', en: 'unit moved under another' },
  'unit-reclassified': { zh: '调整单位类别', en: 'kind of unit changed' },
  'unit-closed': { zh: '撤并单位', en: 'unit closed' },
  'unit-reopened': { zh: '撤销撤并', en: 'closing of the unit undone' },
  'sign-off-changed': { zh: '调整负责人审签', en: 'sign-off by the head changed' },
  'person-registered': { zh: '登记人员', en: 'person registered' },
  'person-renamed': { zh: '更改姓名', en: 'name of the person changed' },
  'person-moved': { zh: '调整所在单位', en: 'person moved to another unit' },
  'roles-changed': { zh: '调整角色', en: 'roles changed' },
  'activity-changed': { zh: '启用或停用账号', en: 'account opened or closed' },
  'posts-changed': { zh: '调整任职', en: 'posts in further units changed' },
  'charge-changed': { zh: '调整分管单位', en: 'units answered for changed' },
  'handed-over': { zh: '交接给他人', en: 'work handed over' },
  'taken-over': { zh: '接手他人工作', en: 'work taken over' },
} as const satisfies Names;
export type RegistryEventType = keyof typeof registryEventNames;
export const registryEventTypes = codesOf(registryEventNames);

/**
 * How something came into the registry: `opening` (补录) is what was there before it kept events, `found` what somebody
 * wrote into it behind the system's back and an act came upon.
 */
export const registrySourceNames = {
  hand: { zh: '办理', en: 'by hand' },
  file: { zh: '名册导入', en: 'from a file' },
  opening: { zh: '补录', en: 'entered afterwards' },
  found: { zh: '发现时未登记', en: 'found unrecorded' },
} as const satisfies Names;
export type RegistrySource = keyof typeof registrySourceNames;
export const registrySources = codesOf(registrySourceNames);
