import { codesOf, type Names } from './names';

/** What becomes of an armed step when a campaign adopts other rules. */
export const adoptionChoiceNames = {
  keep: { zh: '保留', en: 'keep' },
  drop: { zh: '取消', en: 'drop' },
  're-arm': { zh: '按新规则重排', en: 're-arm by the new rules' },
} as const satisfies Names;

export type AdoptionChoice = keyof typeof adoptionChoiceNames;
export const adoptionChoices = codesOf(adoptionChoiceNames);

/** What an adoption did to a step. */
export const adoptionEffectNames = {
  moved: { zh: '改为', en: 'moved to' },
  // By the new rules it would have been due before the adoption.
  'at-once': { zh: '自采用时启动', en: 'due with the adoption' },
  // It would have moved.
  kept: { zh: '保留', en: 'kept' },
  dropped: { zh: '取消', en: 'dropped' },
  // Only in the new rules.
  added: { zh: '新增', en: 'added' },
  // Not in the new rules any more.
  removed: { zh: '不再有', en: 'no longer there' },
} as const satisfies Names;

export type AdoptionEffect = keyof typeof adoptionEffectNames;
export const adoptionEffects = codesOf(adoptionEffectNames);

/** What an adoption did to the date of an obligation of which it said something. */
export const dateEffectNames = {
  moved: { zh: '改期', en: 'moved' },
  // It was provisional (暂定), and the announced year gives the same day.
  confirmed: { zh: '确认', en: 'confirmed' },
  // It would have moved.
  kept: { zh: '保留', en: 'kept' },
} as const satisfies Names;

export type DateEffect = keyof typeof dateEffectNames;
export const dateEffects = codesOf(dateEffectNames);
