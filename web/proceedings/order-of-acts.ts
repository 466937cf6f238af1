import type { ProceedingCommand } from '../../domain/codes/proceeding';

const rare: ReadonlySet<ProceedingCommand> = new Set(['postpone', 'withdraw']);

/** True for what holds a proceeding up instead of leading on. */
export const isRare = (command: ProceedingCommand): boolean => rare.has(command);

/** What can be done by hand: what goes on comes first, what holds it up last. The delivery follows from the letter. */
export const inOrder = (commands: readonly ProceedingCommand[]): ProceedingCommand[] =>
  commands
    .filter(command => command !== 'note-delivery')
    .sort((a, b) => Number(isRare(a)) - Number(isRare(b)));
