import type { Path } from './path';
import * as acted from './acted-on';
import * as real from './real-clock';
import * as rehearsed from './rehearsed';

/** Every stage and path that a workflow can take. */
export const paths: Path[] = [rehearsed, real, acted].flatMap(one => Object.values(one));
