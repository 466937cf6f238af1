import * as acted from './acted-on';
import * as assessed from './assessed';
import * as continued from './continued';
import type { Path } from './path';
import * as real from './real-clock';
import * as rehearsed from './rehearsed';
import * as supervised from './supervised-targets';

/** Every stage and path that a workflow can take. */
export const paths: Path[] = [rehearsed, real, acted, continued, supervised, assessed].flatMap(one =>
  Object.values(one),
);
