/** How scripted people behave in a rehearsal (cli rehearse). */
export type UnitBehaviour =
  | { kind: 'silent' }
  | { kind: 'punctual' }
  | { kind: 'late'; workingDays: number }
  | { kind: 'mixed'; seed: string };

export interface ScriptOptions {
  units: UnitBehaviour;
  office: 'prompt' | 'silent';
  leaders: 'approve' | 'decline' | 'silent';
}

/** A stable number from 0 to 2³²−1 for a text (FNV-1a): the same draw on every machine. */
const drawOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  // FNV leaves short texts alike in their high bits; one more round spreads them.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
};

/**
 * What a unit does with one obligation. Mixed draws by (seed, case, obligation, unit): about half in time, a third late by
 * 1 to 10 working days, the rest not at all.
 */
export const behaviourFor = (
  units: UnitBehaviour,
  key: string,
): Exclude<UnitBehaviour, { kind: 'mixed' }> => {
  if (units.kind !== 'mixed') return units;
  const draw = drawOf(`${units.seed}|${key}`);
  const share = draw % 100;
  if (share < 50) return { kind: 'punctual' };
  if (share < 83) return { kind: 'late', workingDays: 1 + (Math.floor(draw / 100) % 10) };
  return { kind: 'silent' };
};
