import type { Instant } from '../calendar/civil-date';
import type { TargetStatus } from '../codes/targets';
import type { Core } from '../docket/core';
import type { Notice } from '../breach/events';
import type { EventActor } from '../permissions/actor';
import type { Pack } from '../rules/types';
import type { Evaluated } from './events';

interface Adopted {
  pack: Pack;
  /** SHA-256 of the pack as canonical JSON. */
  hash: string;
  at: Instant;
  by: EventActor | null;
}

interface Answered {
  value: string;
  reason: string;
  at: Instant;
  by: EventActor | null;
}

/** 政策目标卷 of a campaign as the fold of its events. The rows of verdicts stand in a table of their own. */
export interface TargetFileState extends Core {
  kind: 'target-file';
  unitId: null;
  status: TargetStatus;
  /** The version that counts of each pack, in the order in which they came. */
  packs: Adopted[];
  answers: Record<string, Answered>;
  /** By rule: what was known from the news alone and has its paper now. */
  notices: Record<string, Notice>;
  /** The newest evaluation; null before the first. */
  evaluated: (Omit<Evaluated, 'changed'> & { at: Instant }) | null;
  isEnded: boolean;
}
