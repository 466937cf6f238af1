import type { ErrorCode, ErrorDetails } from '../../domain/codes/errors';
import type { TaskName } from './tasks';

/** What a side process is sent: one piece of work at a time. */
export interface Asked {
  name: TaskName;
  input: unknown;
}

/** What it sends: that it is warm, and then what came of each piece. */
export type Told =
  | { kind: 'ready' }
  | { kind: 'done'; output: unknown }
  | { kind: 'refused'; code: ErrorCode; details: ErrorDetails }
  | { kind: 'failed'; message: string; stack: string };
