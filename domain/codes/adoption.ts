/** What becomes of an armed step when a campaign adopts other rules (保留, 取消, 按新规则重排). */
export const adoptionChoices = ['keep', 'drop', 're-arm'] as const;

export type AdoptionChoice = (typeof adoptionChoices)[number];

export const adoptionEffects = ['moved', 'at-once', 'kept', 'dropped', 'added', 'removed'] as const;

/**
 * Moved; moved to an instant before the adoption, so it happens with it; kept where it would have moved; dropped; only in
 * the new rules; not in the new rules any more.
 */
export type AdoptionEffect = (typeof adoptionEffects)[number];

export const adoptionChoiceNames: Record<AdoptionChoice, string> = {
  keep: '保留',
  drop: '取消',
  're-arm': '按新规则重排',
};

export const adoptionEffectNames: Record<AdoptionEffect, string> = {
  moved: '改为',
  'at-once': '自采用时启动',
  kept: '保留',
  dropped: '取消',
  added: '新增',
  removed: '不再有',
};
