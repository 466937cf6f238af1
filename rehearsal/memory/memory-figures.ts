import type { Instant } from '../../domain/calendar/civil-date';
import { unitNamed } from '../../domain/registry/unit-named';
import type { RegistryUnit } from '../../domain/registry/types';
import type { FigureHead, FigureImport, FigureStore, NewFigure } from '../../record/figures/figure-store';

interface KeptFigure extends FigureHead {
  recordedAt: Instant;
  supersedesId: string | null;
}

/** Rows of figures in memory, of one campaign: only added, as on Postgres. */
export class MemoryFigures implements FigureStore {
  readonly imports: FigureImport[] = [];
  readonly rows: KeptFigure[] = [];
  private readonly newest = new Map<string, KeptFigure>();
  private readonly meant: (name: string) => string | null;

  constructor(units: (Pick<RegistryUnit, 'id' | 'name'> & Partial<Pick<RegistryUnit, 'aliases'>>)[]) {
    this.meant = unitNamed(units);
  }

  /** One thread: nobody else brings a batch meanwhile. */
  lock = (): Promise<void> => Promise.resolve();

  importOf: FigureStore['importOf'] = (_, rowsSha256) =>
    Promise.resolve(
      this.imports.findLast(one => one.rowsSha256 === rowsSha256 && one.source.by === 'file') ?? null,
    );

  heads: FigureStore['heads'] = (_, names) =>
    Promise.resolve(names.flatMap(({ kind, figureId }) => this.newest.get(`${kind} ${figureId}`) ?? []));

  unitsNamed: FigureStore['unitsNamed'] = names =>
    Promise.resolve(
      new Map(
        names.flatMap(name => {
          const id = this.meant(name);
          return id === null ? [] : [[name, id] as const];
        }),
      ),
    );

  write: FigureStore['write'] = (batch, rows) => {
    this.imports.push(batch);
    for (const row of rows) this.keep(row, batch.recordedAt);
    return Promise.resolve();
  };

  asOf: FigureStore['asOf'] = (_, asOf) => {
    const seen = asOf === null ? this.rows : this.rows.filter(one => one.recordedAt <= asOf);
    const gone = new Set(seen.map(one => one.supersedesId));
    return Promise.resolve(seen.filter(one => !gone.has(one.id)));
  };

  measurements: FigureStore['measurements'] = async (campaignId, indicators) =>
    (await this.asOf(campaignId, null)).flatMap(({ data }) =>
      'indicator' in data && indicators.includes(data.indicator)
        ? [{ indicator: data.indicator, unit: data.unit, asOf: data.asOf }]
        : [],
    );

  /** Takes over what counts in a running campaign. */
  restore(heads: readonly FigureHead[], at: Instant): void {
    for (const { id, ...head } of heads) this.put({ ...head, id, recordedAt: at, supersedesId: null });
  }

  private keep({ kind, data, bookId, supersedesId }: NewFigure, recordedAt: Instant): void {
    this.put({ id: `m${this.rows.length + 1}`, kind, data, bookId, supersedesId, recordedAt });
  }

  private put(row: KeptFigure): void {
    this.rows.push(row);
    this.newest.set(`${row.kind} ${row.data.id}`, row);
  }
}
