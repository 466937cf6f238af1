import type { CivilDate } from '../calendar/civil-date';
import { listedOf, type Listed } from './listed';
import { measuredOf, type Measured } from './measured';
import { Shelf } from './shelf';
import type { Fen, Figures, Measurement, Payment, Project, Register, Tranche } from './types';

const measureKey = (indicator: string, unit: string, period: string): string =>
  `${indicator}\u0000${unit}\u0000${period}`;

const unitKey = (programme: string, unit: string): string => `${programme}\u0000${unit}`;

/**
 * The figures as they are known at the end of a day: what is dated after it is not seen. A tranche is seen from 下达 on, a
 * payment from the day it was paid, measurements and registers from their `asOf`. A row with the id of another takes its place.
 */
export class Known {
  private readonly shelves;
  private readonly sums = new Map<string, Fen>();
  private readonly lists = new Map<string, Listed | null>();
  private readonly ofHolders = new Map<string, Map<string, unknown>>();

  constructor(
    figures: Figures,
    readonly asOf: CivilDate,
  ) {
    this.shelves = {
      tranches: new Shelf<Tranche>(
        one => one.programme,
        one => one.issuedOn,
        asOf,
      ),
      payments: new Shelf<Payment>(
        one => one.tranche,
        one => one.paidOn,
        asOf,
      ),
      refunds: new Shelf<Payment>(
        one => (one.amount < 0n ? 'refund' : ''),
        one => one.paidOn,
        asOf,
      ),
      received: new Shelf<Tranche>(
        one => unitKey(one.programme, one.to),
        one => one.issuedOn,
        asOf,
      ),
      given: new Shelf<Tranche>(
        one => unitKey(one.programme, one.from),
        one => one.issuedOn,
        asOf,
      ),
      passedOn: new Shelf<Tranche>(
        one => one.parent ?? '',
        one => one.issuedOn,
        asOf,
      ),
      projects: new Shelf<Project>(
        one => one.programme,
        one => one.approvedOn,
        asOf,
      ),
      measurements: new Shelf<Measurement>(
        one => one.indicator,
        one => one.asOf,
        asOf,
      ),
      values: new Shelf<Measurement>(
        one => measureKey(one.indicator, one.unit, one.period),
        one => one.asOf,
        asOf,
      ),
      registers: new Shelf<Register>(
        one => one.name,
        one => one.asOf,
        asOf,
      ),
    };
    // Nothing has been computed of them yet that would have to be forgotten.
    this.put(figures);
  }

  /** What was computed of these rows, as they are or as they were, is computed anew. */
  private forget({ tranches, payments }: Figures): void {
    const touched = [...tranches, ...payments.flatMap(one => this.tranche(one.tranche) ?? [])];
    for (const { id, programme, from, to } of touched) {
      this.sums.delete(id);
      this.ofHolders.delete(unitKey(programme, from));
      this.ofHolders.delete(unitKey(programme, to));
    }
  }

  /** More figures, or corrected ones, of whatever day. */
  learn(more: Figures): void {
    this.forget(this.replacedBy(more));
    this.put(more);
    this.forget(more);
  }

  private put(more: Figures): void {
    const {
      tranches,
      received,
      given,
      passedOn,
      payments,
      refunds,
      projects,
      measurements,
      values,
      registers,
    } = this.shelves;
    for (const shelf of [tranches, received, given]) shelf.put(more.tranches);
    passedOn.put(more.tranches.filter(one => one.parent !== null || passedOn.one(one.id)));
    payments.put(more.payments);
    refunds.put(more.payments.filter(one => one.amount < 0n || refunds.one(one.id)));
    projects.put(more.projects);
    // Rules compare numbers: a grade is not there for them, nor is the number that it corrects.
    const numbers = more.measurements.filter((one): one is Measurement => one.value !== null);
    for (const { id, value } of more.measurements)
      if (value === null) for (const shelf of [measurements, values]) shelf.drop(id);
    measurements.put(numbers);
    values.put(numbers);
    registers.put(more.registers);
    // A correction may also have named a register anew.
    if (more.registers.length > 0) this.lists.clear();
  }

  /** The rows that these would take the place of. */
  replacedBy(more: Figures): Figures {
    const { tranches, payments, projects, measurements, registers } = this.shelves;
    return {
      tranches: more.tranches.flatMap(({ id }) => tranches.one(id) ?? []),
      payments: more.payments.flatMap(({ id }) => payments.one(id) ?? []),
      projects: more.projects.flatMap(({ id }) => projects.one(id) ?? []),
      measurements: more.measurements.flatMap(({ id }) => measurements.one(id) ?? []),
      registers: more.registers.flatMap(({ id }) => registers.one(id) ?? []),
    };
  }

  /** The tranches of a programme that have been allotted. */
  tranches(programme: string): readonly Tranche[] {
    return this.shelves.tranches.of(programme);
  }

  /** The programmes of which something has been allotted. */
  get programmes(): readonly string[] {
    return this.shelves.tranches.keys;
  }

  /** What a unit was allotted of a programme, in all years. */
  allottedTo(programme: string, unit: string): readonly Tranche[] {
    return this.shelves.received.of(unitKey(programme, unit));
  }

  /** What a unit has allotted to others of a programme, in all years. */
  allottedBy(programme: string, unit: string): readonly Tranche[] {
    return this.shelves.given.of(unitKey(programme, unit));
  }

  tranche(id: string): Tranche | undefined {
    return this.shelves.tranches.one(id);
  }

  /** The tranches that pass on this one. */
  passedOn(tranche: string): readonly Tranche[] {
    return tranche === '' ? [] : this.shelves.passedOn.of(tranche);
  }

  payment(id: string): Payment | undefined {
    return this.shelves.payments.one(id);
  }

  /** The payments out of a tranche. */
  payments(tranche: string): readonly Payment[] {
    return this.shelves.payments.of(tranche);
  }

  /** What was paid out of a tranche, refunds taken off. */
  paid(tranche: string): Fen {
    const there = this.sums.get(tranche) ?? sumOf(this.payments(tranche));
    this.sums.set(tranche, there);
    return there;
  }

  /** Every payment that brings money back. */
  get refunds(): readonly Payment[] {
    return this.shelves.refunds.of('refund');
  }

  /** What hangs on one holder's money of a programme alone, computed once until some of it changes. */
  ofHolder<T>(programme: string, unit: string, what: string, compute: () => T): T {
    const key = unitKey(programme, unit);
    const kept = this.ofHolders.get(key) ?? new Map<string, unknown>();
    this.ofHolders.set(key, kept);
    if (!kept.has(what)) kept.set(what, compute());
    return kept.get(what) as T;
  }

  isReceived(tranche: Tranche): boolean {
    return tranche.receivedOn !== null && tranche.receivedOn <= this.asOf;
  }

  projects(programme: string): readonly Project[] {
    return this.shelves.projects.of(programme);
  }

  project(id: string): Project | undefined {
    return this.shelves.projects.one(id);
  }

  /** The projects of every programme. */
  get allProjects(): readonly Project[] {
    return this.shelves.projects.keys.flatMap(one => this.shelves.projects.of(one));
  }

  /** Every measurement of an indicator. */
  measurements(indicator: string): readonly Measurement[] {
    return this.shelves.measurements.of(indicator);
  }

  /** Every measurement of an indicator for a unit and period. */
  values(indicator: string, unit: string, period: string): readonly Measurement[] {
    return this.shelves.values.of(measureKey(indicator, unit, period));
  }

  /** The value that counts ({@link measuredOf}). */
  measured(indicator: string, unit: string, period: string): Measured {
    return measuredOf(this.values(indicator, unit, period));
  }

  /** What the registers of a name say together ({@link listedOf}); put together once. */
  listed(name: string): Listed | null {
    const before = this.lists.get(name);
    if (before !== undefined) return before;
    const list = listedOf(this.shelves.registers.of(name));
    this.lists.set(name, list);
    return list;
  }

  /** The newest register of a name, at a day's end; of two of one day that of the greater id, in whatever order they came. */
  register(name: string, on: CivilDate = this.asOf): Register | undefined {
    return this.shelves.registers
      .of(name)
      .filter(one => one.asOf <= on)
      .reduce<Register | undefined>(
        (best, one) =>
          best && (best.asOf === one.asOf ? best.id > one.id : best.asOf > one.asOf) ? best : one,
        undefined,
      );
  }
}

export const sumOf = (rows: readonly { amount: Fen }[]): Fen =>
  rows.reduce((sum, one) => sum + one.amount, 0n);
