import { chineseOrdinal } from '../../deadline/chinese-number';
import type { CleanText } from '../clean-text';
import type { GatheredCategory, GatheredPlan } from '../gathered-plan';
import { markerAt } from '../markers';
import { titleOf } from '../outline-node';
import type { TableRow } from './rows';

/** The categories under which the rows of tables stand: a heading's row, a category column, or the section itself. */
export class Categories {
  private category: GatheredCategory | null = null;
  private name = '';
  private byName = new Map<string, GatheredCategory>();

  constructor(
    private readonly clean: CleanText,
    private readonly gathered: GatheredPlan,
  ) {}

  private next(): string {
    const n = this.gathered.categories.length + 1;
    return n < 100 ? chineseOrdinal(n) : String(n);
  }

  /** A heading over the rows below: 「一、饮水安全」. With 「(续)」 it is the one that holds. */
  group(ordinal: string, title: string, row: TableRow): void {
    const isContinued = this.category?.title === title.replace(/[（(]续[^()（）]{0,3}[)）]$/, '');
    if (!isContinued || !this.category)
      this.category = this.gathered.addCategory(ordinal || this.next(), row.node.ordinal, title, row.range);
    this.name = '';
  }

  /** Takes a row's category cell, empty where it is the one above; says whether another category begins. */
  turn(name: string, title: string, row: TableRow): boolean {
    if (name === '' || name === this.name) return false;
    this.name = name;
    const known = this.byName.get(name);
    const marker = markerAt(name, 0);
    this.category =
      known ??
      this.gathered.addCategory(
        (marker?.kind === 'cn' || marker?.kind === 'cnp' ? marker.ordinal : '') || this.next(),
        row.node.ordinal,
        title.slice(marker?.length ?? 0),
        row.range,
      );
    this.byName.set(name, this.category);
    return true;
  }

  /** The category of the rows now read: the section's where the table names none. */
  current(row: TableRow): GatheredCategory {
    this.category ??= this.gathered.addCategory(
      row.node.ordinal,
      row.node.ordinal,
      titleOf(this.clean, row.node) || '问题清单',
      row.range,
    );
    return this.category;
  }

  leave(): void {
    this.category = null;
    this.name = '';
    this.byName = new Map();
  }
}
