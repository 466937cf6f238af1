import type { Instant } from '../../domain/calendar/civil-date';
import type { RecordedVerdict } from '../../domain/compile/record';
import type { KeptDocket } from './kept';
import type { BreachRecord } from '../../domain/breach/project';
import type {
  DueEvaluation,
  KnownVerdict,
  TargetStore,
  VerdictChange,
} from '../../record/targets/target-store';

/** Verdicts and breaches of one campaign in memory. */
export class MemoryTargets implements TargetStore {
  /** Everything that was ever written, earliest first. */
  readonly changes: VerdictChange[] = [];
  readonly records = new Map<string, BreachRecord>();
  /** When the rules are evaluated next; null where nothing is to be. */
  dueAt: Instant | null = null;
  private what: string[] = [];
  private readonly newest = new Map<string, KnownVerdict>();
  private readonly rows = new Map<string, RecordedVerdict>();

  constructor(private readonly dockets: ReadonlyMap<string, KeptDocket>) {}

  private get isSupervised(): boolean {
    return [...this.dockets.values()].some(({ row }) => row.kind === 'target-file' && !row.isEnded);
  }

  /** The rows as they stand. */
  get current(): RecordedVerdict[] {
    return [...this.rows.values()];
  }

  due = (): Promise<DueEvaluation> => Promise.resolve({ at: this.dueAt, what: this.what });

  evaluateBy: TargetStore['evaluateBy'] = (_, at, what) => {
    this.dueAt = this.dueAt !== null && this.dueAt < at ? this.dueAt : at;
    this.what = [...new Set([...this.what, ...what])];
    return Promise.resolve();
  };

  evaluateWhereSupervised: TargetStore['evaluateBy'] = (...given) =>
    this.isSupervised ? this.evaluateBy(...given) : Promise.resolve();

  evaluated: TargetStore['evaluated'] = (_, next) => {
    this.dueAt = next;
    this.what = [];
    return Promise.resolve();
  };

  verdicts = (): Promise<KnownVerdict[]> => Promise.resolve([...this.newest.values()]);

  breaches = (): Promise<BreachRecord[]> => Promise.resolve([...this.records.values()]);

  write: TargetStore['write'] = changes => {
    for (const one of changes) {
      this.changes.push(one);
      const { key, rule, verdict, hash } = one;
      if (verdict === null) this.newest.delete(key);
      else this.newest.set(key, { key, rule, verdict, hash });
      if (one.row === null) this.rows.delete(key);
      else this.rows.set(key, { unitId: one.unitId, row: one.row });
    }
    return Promise.resolve();
  };
}
