import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { DomainError } from '../../domain/domain-error';
import type { ErrorArguments } from '../../domain/codes/errors';
import type { AsideLimits } from './limits';
import type { Asked, Told } from './messages';

/** A piece of work with whoever waits for it. */
export interface Job extends Asked {
  resolve: (output: unknown) => void;
  reject: (error: Error) => void;
}

const outOfMemory: ReadonlySet<NodeJS.Signals> = new Set(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL']);
/** So much of what a process said last is kept for the log. */
const LAST_WORDS = 2_000;

/**
 * One process that computes, one job at a time. It cannot take the one that started it along, whatever it does: its memory
 * is its own, and it is killed when its time is over. `onFree` is called when it is warm, and after each job.
 */
export class SideProcess {
  private readonly child: ChildProcess;
  private job: Job | null = null;
  private timer: NodeJS.Timeout | undefined;
  private lastWords = '';
  /** Why it was killed, where it was. */
  private reason: Error | null = null;
  isWarm = false;
  /** Resolves when it has ended, for whatever reason; its job has been rejected by then. */
  readonly gone: Promise<void>;

  constructor(
    private readonly limits: AsideLimits,
    private readonly onFree: () => void,
  ) {
    this.child = fork(path.join(__dirname, 'start-side.mjs'), [], {
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.lastWords = (this.lastWords + String(chunk)).slice(-LAST_WORDS);
    });
    this.child.on('message', (told: Told) => this.hear(told));
    // One that cannot even be started says only this.
    this.child.once('error', error => this.kill(error));
    this.gone = new Promise<Error>(resolve => {
      this.child.once('exit', (code, signal) => resolve(this.reason ?? this.causeOf(code, signal)));
      this.child.once('error', resolve);
    }).then(reason => this.settle(job => job.reject(reason)));
  }

  get isFree(): boolean {
    return this.isWarm && this.job === null && this.reason === null;
  }

  take(job: Job): void {
    this.job = job;
    const { workMs } = this.limits;
    this.timer = setTimeout(
      () => this.kill(new DomainError('TOOK_TOO_LONG', { seconds: workMs / 1000 })),
      workMs,
    );
    const { name, input } = job;
    try {
      this.child.send({ name, input } satisfies Asked);
    } catch (error) {
      // What cannot be copied is the caller's mistake, and no reason to end anything.
      this.settle(() => job.reject(error instanceof Error ? error : new Error(String(error))));
    }
  }

  kill(reason: Error): void {
    this.reason = reason;
    this.child.kill('SIGKILL');
  }

  private hear(told: Told): void {
    if (told.kind === 'ready') this.isWarm = true;
    else if (told.kind === 'done') this.settle(job => job.resolve(told.output));
    else if (told.kind === 'refused')
      this.settle(job => job.reject(new DomainError(...([told.code, told.details] as ErrorArguments))));
    else this.settle(job => job.reject(Object.assign(new Error(told.message), { stack: told.stack })));
    this.onFree();
  }

  private settle(how: (job: Job) => void): void {
    clearTimeout(this.timer);
    const { job } = this;
    this.job = null;
    if (job) how(job);
  }

  /** V8 aborts or traps when the heap is full; where the whole machine is short, the kernel kills. */
  private causeOf(code: number | null, signal: NodeJS.Signals | null): Error {
    const { heapMegabytes } = this.limits;
    if (signal !== null && outOfMemory.has(signal))
      return new DomainError('TOOK_TOO_MUCH', { megabytes: heapMegabytes });
    return new Error(`a side process ended (${signal ?? code}): ${this.lastWords}`);
  }
}
