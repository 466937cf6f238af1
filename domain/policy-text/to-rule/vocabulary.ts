import type { Name } from '../../codes/names';
import type { Ask, FundProgramme, Pack, UnitSet } from '../../rules/types';
import type { PackHead } from './types';

type Listed = {
  -readonly [K in 'sets' | 'programmes' | 'indicators' | 'registers' | 'asks']: Pack[K][number][];
};

/** What the rules of a pack speak of, gathered while they are made; what is named twice is there once. */
export class Vocabulary {
  private lists: Listed = { sets: [], programmes: [], indicators: [], registers: [], asks: [] };

  constructor(
    private readonly head: PackHead,
    private readonly document: string,
  ) {}

  /** A set's id. */
  set(name: string, members: readonly string[], cite: string): string {
    const units = [...new Set(members)];
    const found = this.lists.sets.find(
      one => one.name === name && one.members.map(({ unit }) => unit).join() === units.join(),
    );
    if (found) return found.id;
    const made: UnitSet = {
      id: `S${this.lists.sets.length + 1}`,
      name,
      cite,
      members: units.map(unit => ({ unit, from: null, to: null })),
    };
    this.lists.sets.push(made);
    return made.id;
  }

  programme(
    id: string,
    name: Name,
    of: { owner: string | null; years: readonly number[]; purpose?: Name },
  ): void {
    const before = this.lists.programmes.find(one => one.id === id);
    const purposes = of.purpose ? [{ code: `${id}-use`, name: of.purpose }] : [];
    const years = [...new Set([...(before?.years ?? []), ...of.years])].sort();
    const made: FundProgramme = {
      id,
      name: before?.name ?? name,
      level: this.head.level,
      owner: before?.owner ?? of.owner,
      purposes: before && before.purposes.length > 0 ? before.purposes : purposes,
      documents: [this.document],
      isOneOff: years.length === 0,
      years,
    };
    this.lists.programmes = [...this.lists.programmes.filter(one => one.id !== id), made];
  }

  indicator(id: string, name: Name): void {
    if (!this.lists.indicators.some(one => one.id === id)) this.lists.indicators.push({ id, name });
  }

  register(id: string, name: Name, facts?: Readonly<Record<string, Name>>): void {
    if (!this.lists.registers.some(one => one.id === id))
      this.lists.registers.push({ id, name, ...(facts && { facts }) });
  }

  ask(id: string, question: Name, kind: Ask['kind']): { ask: string } {
    if (!this.lists.asks.some(one => one.id === id))
      this.lists.asks.push({ id, question, kind, proposed: null });
    return { ask: id };
  }

  /** For a rule that may turn out to be none. */
  copy(): Vocabulary {
    const made = new Vocabulary(this.head, this.document);
    made.take(this);
    return made;
  }

  take(other: Vocabulary): void {
    const { sets, programmes, indicators, registers, asks } = other.lists;
    this.lists = {
      sets: [...sets],
      programmes: [...programmes],
      indicators: [...indicators],
      registers: [...registers],
      asks: [...asks],
    };
  }

  all(): Listed {
    return this.lists;
  }
}
