import type { CivilDate } from '../calendar/civil-date';
import { compareFractions } from '../exact/fraction';
import { groupBy } from '../group-by';
import type { Fen, Figures, Measurement, Payment, Project, Register, Tranche } from './types';

/** What the figures say of one value: missing is never 0, and two sources that differ are a question. */
export type Measured =
  | { kind: 'missing' }
  | { kind: 'one'; measurement: Measurement; ids: string[] }
  | { kind: 'disputed'; measurements: Measurement[]; ids: string[] };

const measureKey = (indicator: string, unit: string, period: string): string =>
  `${indicator}\u0000${unit}\u0000${period}`;

/**
 * The figures as they are known at the end of a day: what is dated after it is not seen. A tranche is seen from 下达 on, a
 * payment from the day it was paid, measurements and registers from their `asOf`.
 */
export class Known {
  private readonly byProgramme: Map<string, Tranche[]>;
  private readonly byId: Map<string, Tranche>;
  private readonly byTranche: Map<string, Payment[]>;
  private readonly byMeasure: Map<string, Measurement[]>;
  private readonly byIndicator: Map<string, Measurement[]>;
  private readonly byProject: Map<string, Project[]>;
  private readonly byRegister: Map<string, Register[]>;

  constructor(
    figures: Figures,
    readonly asOf: CivilDate,
  ) {
    const until = <T>(rows: readonly T[], dayOf: (row: T) => CivilDate | null): T[] =>
      rows.filter(row => (dayOf(row) ?? asOf) <= asOf);
    const tranches = until(figures.tranches, one => one.issuedOn);
    const measurements = until(figures.measurements, one => one.asOf);
    this.byProgramme = groupBy(tranches, one => one.programme);
    this.byId = new Map(tranches.map(one => [one.id, one]));
    this.byTranche = groupBy(
      until(figures.payments, one => one.paidOn),
      one => one.tranche,
    );
    this.byMeasure = groupBy(measurements, one => measureKey(one.indicator, one.unit, one.period));
    this.byIndicator = groupBy(measurements, one => one.indicator);
    this.byProject = groupBy(
      until(figures.projects, one => one.approvedOn),
      one => one.programme,
    );
    this.byRegister = groupBy(
      until(figures.registers, one => one.asOf),
      one => one.name,
    );
  }

  /** The tranches of a programme that have been allotted. */
  tranches(programme: string): readonly Tranche[] {
    return this.byProgramme.get(programme) ?? [];
  }

  tranche(id: string): Tranche | undefined {
    return this.byId.get(id);
  }

  /** The payments out of a tranche. */
  payments(tranche: string): readonly Payment[] {
    return this.byTranche.get(tranche) ?? [];
  }

  isReceived(tranche: Tranche): boolean {
    return tranche.receivedOn !== null && tranche.receivedOn <= this.asOf;
  }

  projects(programme: string): readonly Project[] {
    return this.byProject.get(programme) ?? [];
  }

  /** Every measurement of an indicator. */
  measurements(indicator: string): readonly Measurement[] {
    return this.byIndicator.get(indicator) ?? [];
  }

  /** The value that counts: of each source the newest; two sources that differ are `disputed`. */
  measured(indicator: string, unit: string, period: string): Measured {
    const newest = new Map<string, Measurement>();
    for (const one of this.byMeasure.get(measureKey(indicator, unit, period)) ?? []) {
      const before = newest.get(one.source);
      if (!before || before.asOf <= one.asOf) newest.set(one.source, one);
    }
    const [first, ...others] = [...newest.values()];
    if (!first) return { kind: 'missing' };
    const ids = [...newest.values()].map(one => one.id);
    return others.every(one => compareFractions(one.value, first.value) === 0)
      ? { kind: 'one', measurement: first, ids }
      : { kind: 'disputed', measurements: [first, ...others], ids };
  }

  /** The newest register of a name; of two of one day the one that came later in the figures. */
  register(name: string): Register | undefined {
    return (this.byRegister.get(name) ?? []).reduce<Register | undefined>(
      (best, one) => (best && best.asOf > one.asOf ? best : one),
      undefined,
    );
  }
}

export const sumOf = (rows: readonly { amount: Fen }[]): Fen =>
  rows.reduce((sum, one) => sum + one.amount, 0n);
