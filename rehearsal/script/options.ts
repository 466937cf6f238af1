import type { ObligationKind } from '../../domain/codes/obligation';
import type { Obligation } from '../../domain/obligation/types';

/** When a unit does what it owes: so many working days before the deadline, in time, so many after it, or never. */
export type UnitTiming =
  | { kind: 'silent' }
  | { kind: 'early'; workingDays: number }
  | { kind: 'punctual' }
  | { kind: 'late'; workingDays: number };

/** How scripted people behave in a rehearsal (cli rehearse). */
export type UnitBehaviour =
  | UnitTiming
  | { kind: 'mixed'; seed: string }
  /** Units by their ids, each in its own way. */
  | { kind: 'by-unit'; of: Readonly<Record<string, UnitBehaviour>>; others: UnitBehaviour }
  /** What is owed by its kind, each in its own way. */
  | {
      kind: 'by-obligation';
      of: { readonly [K in ObligationKind]?: UnitBehaviour };
      others: UnitBehaviour;
    };

/** What offices and leaders do in a yearly cycle (年度考核) otherwise than with a plain yes: each absent for nothing of the kind. */
export interface AssessmentScript {
  /** Of sources that are apart, which figure counts: without it the data cannot be joined. */
  chooses?: readonly { subjectId: string; indicator: string; figureId: string }[];
  /** Doubts (article 9) that the office settles; `accountableId` is held to account for a distortion. The others stay noted. */
  settles?: readonly { doubtId: string; isConfirmed: boolean; accountableId?: string }[];
  /** How often the report is sent back in its deliberation before it passes. */
  returns?: number;
  /** Subjects whose results the office marks (成效显著). */
  marks?: readonly string[];
  /** Findings by their keys (`domain/finding/propose-finding`): not established; established as serious and of bad effect. */
  dismisses?: readonly string[];
  serious?: readonly string[];
  /** Subjects of which leadership declines every proposal. */
  declines?: readonly string[];
}

export interface ScriptOptions {
  units: UnitBehaviour;
  office: 'prompt' | 'silent';
  leaders: 'approve' | 'decline' | 'silent';
  assessment?: AssessmentScript;
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

const drawn = (
  seed: string,
  { id, kind, owedBy }: Pick<Obligation, 'id' | 'kind' | 'owedBy'>,
  ref: string,
): UnitTiming => {
  // One document per unit and purpose: it comes for all that the unit owes, or not at all.
  const isWhole = kind === 'plan' || kind === 'report';
  const draw = drawOf(isWhole ? `${seed}|${owedBy}|${kind}` : `${seed}|${ref}|${kind}|${id}|${owedBy}`);
  const share = draw % 100;
  if (share < 50) return { kind: 'punctual' };
  if (share < 83) return { kind: 'late', workingDays: 1 + (Math.floor(draw / 100) % 10) };
  return { kind: 'silent' };
};

/**
 * What a unit does with one obligation. Mixed draws by (seed, case, obligation, unit), and once per unit for all of its plans and once
 * for its reports: about half in time, a third late by 1 to 10 working days, the rest not at all. `ref` names the case, and is empty elsewhere.
 */
export const behaviourFor = (
  units: UnitBehaviour,
  obligation: Pick<Obligation, 'id' | 'kind' | 'owedBy'>,
  ref: string,
): UnitTiming => {
  switch (units.kind) {
    case 'by-unit':
      return behaviourFor(units.of[obligation.owedBy] ?? units.others, obligation, ref);
    case 'by-obligation':
      return behaviourFor(units.of[obligation.kind] ?? units.others, obligation, ref);
    case 'mixed':
      return drawn(units.seed, obligation, ref);
    case 'silent':
    case 'early':
    case 'punctual':
    case 'late':
      return units;
  }
};
