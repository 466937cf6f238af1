import { AsyncLocalStorage } from 'node:async_hooks';
import type { Db } from '../../../prisma/schema/db';

/** Where in a transaction its process is killed: everything written and nothing committed; committed and nobody told. */
export type Moment = 'before-commit' | 'after-commit';

/** SIGKILL: nobody gets to clear up, and nothing that waits for this goes on. */
const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};

/** A database whose transaction of one deed kills the process; `doing` says which deed is done. */
export const struckDatabase = (db: Db, deed: string | undefined, moment: Moment | undefined) => {
  const now = new AsyncLocalStorage<string>();
  const transaction: Db['$transaction'] = (async (
    work: (tx: unknown) => Promise<unknown>,
    manner?: object,
  ) => {
    const isStruck = deed !== undefined && now.getStore() === deed;
    const whole = async (tx: unknown): Promise<unknown> => {
      const result = await work(tx);
      if (isStruck && moment === 'before-commit') await die();
      return result;
    };
    const result = await (db.$transaction as (work: typeof whole, manner?: object) => Promise<unknown>)(
      whole,
      manner,
    );
    if (isStruck) await die();
    return result;
  }) as never;
  return {
    db: new Proxy(db, {
      get: (target, key): unknown => (key === '$transaction' ? transaction : Reflect.get(target, key)),
    }),
    doing: <T>(name: string, work: () => Promise<T>): Promise<T> => now.run(name, work),
  };
};
