import { flow } from './flow';
import { idle } from './idle';

/** The kinds of rule about how money flows and lies. */
export const flowKinds = { idle, flow } as const;
