import { DomainError } from '../../domain/domain-error';
import type { Asked, Told } from './messages';
import { tasks } from './tasks';

const tell = (told: Told): void => {
  process.send?.(told);
};

const answer = async ({ name, input }: Asked): Promise<Told> => {
  try {
    const work = tasks[name] as (input: unknown) => unknown;
    return { kind: 'done', output: await work(input) };
  } catch (error) {
    if (error instanceof DomainError) return { kind: 'refused', code: error.code, details: error.details };
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', message, stack };
  }
};

/** The life of a side process: it answers what it is asked, until whoever started it has gone. */
process.on('message', (asked: Asked) => void answer(asked).then(tell));
process.on('disconnect', () => process.exit());
// Ctrl-C reaches the whole group; the process that started this one ends it in order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
tell({ kind: 'ready' });
