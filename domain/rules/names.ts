import type { AdoptionChoice, AdoptionEffect } from './types';

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
