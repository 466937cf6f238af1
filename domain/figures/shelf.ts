import type { CivilDate } from '../calendar/civil-date';

/** Rows by a key, each also found by its id: a row of the same id takes the place of the one before. */
export class Shelf<T extends { id: string }> {
  private readonly rows = new Map<string, T>();
  private readonly groups = new Map<string, T[]>();

  constructor(
    private readonly keyOf: (row: T) => string,
    private readonly dayOf: (row: T) => CivilDate | null,
    private readonly asOf: CivilDate,
  ) {}

  /** Takes away the row of an id, where there is one. */
  drop(id: string): void {
    const before = this.rows.get(id);
    if (!before) return;
    const key = this.keyOf(before);
    this.groups.set(
      key,
      (this.groups.get(key) ?? []).filter(one => one !== before),
    );
    this.rows.delete(id);
  }

  put(rows: readonly T[]): void {
    for (const row of rows) {
      this.drop(row.id);
      if ((this.dayOf(row) ?? this.asOf) > this.asOf) continue;
      this.rows.set(row.id, row);
      const key = this.keyOf(row);
      const group = this.groups.get(key);
      if (group) group.push(row);
      else this.groups.set(key, [row]);
    }
  }

  of(key: string): readonly T[] {
    return this.groups.get(key) ?? [];
  }

  get keys(): readonly string[] {
    return [...this.groups.keys()];
  }

  one(id: string): T | undefined {
    return this.rows.get(id);
  }
}
