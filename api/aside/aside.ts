import { DomainError } from '../../domain/domain-error';
import { asideLimits, type AsideLimits } from './limits';
import { SideProcess, type Job } from './side-process';
import type { InputOf, OutputOf, TaskName } from './tasks';

/** What is too much for the thread that answers everybody is computed aside. */
export interface Aside {
  /**
   * The output of a task. One at a time in each side process, in the order asked.
   *
   * @throws DomainError what the task throws; `TOOK_TOO_LONG`, `TOOK_TOO_MUCH` when it was ended; `TOO_MANY_AT_ONCE`
   */
  run: <K extends TaskName>(name: K, input: InputOf<K>) => Promise<OutputOf<K>>;
  /** Starts the process that is kept warm; without it the first task does. */
  warm: () => void;
  /** Ends all of it. What is being computed is rejected. */
  stop: () => Promise<void>;
}

interface Waiting extends Job {
  patience: NodeJS.Timeout;
}

/** Side processes that start when needed, are replaced when they end, and are gone after `stop`. */
export const createAside = (changes: Partial<AsideLimits> = {}): Aside => {
  const limits = { ...asideLimits, ...changes };
  const processes = new Set<SideProcess>();
  const waiting: Waiting[] = [];
  let isStopped = false;

  const tooMany = (): DomainError =>
    new DomainError('TOO_MANY_AT_ONCE', { retryAfter: Math.ceil(limits.workMs / 1000) });

  const start = (): void => {
    const one = new SideProcess(limits, distribute);
    processes.add(one);
    void one.gone.then(() => replace(one));
  };

  const distribute = (): void => {
    for (const one of processes) {
      if (!one.isFree) continue;
      const job = waiting.shift();
      if (!job) return;
      clearTimeout(job.patience);
      one.take(job);
    }
    const starting = [...processes].filter(one => !one.isWarm).length;
    if (!isStopped && waiting.length > starting && processes.size < limits.processes) start();
  };

  /** The next finds a fresh one; where even that cannot start, whoever waits is told instead of waiting for ever. */
  const replace = (gone: SideProcess): void => {
    processes.delete(gone);
    if (isStopped) return;
    if (gone.isWarm) start();
    else for (const job of waiting.splice(0)) fail(job, new Error('no side process can be started'));
  };

  const fail = (job: Waiting, error: Error): void => {
    clearTimeout(job.patience);
    job.reject(error);
  };

  const enqueue = (name: TaskName, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        waiting.splice(waiting.indexOf(job), 1);
        reject(tooMany());
      };
      const job = { name, input, resolve, reject, patience: setTimeout(leave, limits.waitMs) };
      waiting.push(job);
      distribute();
    });

  return {
    run: async <K extends TaskName>(name: K, input: InputOf<K>) => {
      if (isStopped) throw new Error('stopped');
      if (waiting.length >= limits.waiting) throw tooMany();
      return (await enqueue(name, input)) as OutputOf<K>;
    },
    warm: () => {
      if (processes.size === 0) start();
    },
    stop: async () => {
      isStopped = true;
      for (const job of waiting.splice(0)) fail(job, new Error('stopped'));
      for (const one of processes) one.kill(new Error('stopped'));
      await Promise.all([...processes].map(one => one.gone));
    },
  };
};
