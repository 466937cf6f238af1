import { sumOf, type Known } from '../../figures/known';
import type { Fen, Payment, Tranche } from '../../figures/types';
import { groupBy } from '../../group-by';
import type { Place, World } from '../evaluator';
import type { MoneyOf } from './money-of';

/** What one or several units got of a programme, and what was paid out of it, by them or by those to whom they passed it on. */
export interface UnitMoney {
  /** Allotted to them; what they passed on among themselves is not counted again. */
  tranches: readonly Tranche[];
  /** Refunds are among them. */
  payments: readonly Payment[];
  allotted: Fen;
  spent: Fen;
}

/** The tranches of a programme in the row's year, or of all years. */
export const tranchesIn = (money: MoneyOf, year: string | null, known: Known): readonly Tranche[] => {
  const all = known.tranches(money.programme);
  return money.allYears === true ? all : all.filter(one => String(one.year) === year);
};

const isPassedOnWithin = (tranche: Tranche, unit: string, known: Known): boolean => {
  const above = tranche.parent === null ? undefined : known.tranche(tranche.parent);
  return above !== undefined && (above.to === unit || isPassedOnWithin(above, unit, known));
};

/** Who gives the money, however often it was passed on. */
export const giverOf = (tranche: Tranche, known: Known): string => {
  const above = tranche.parent === null ? undefined : known.tranche(tranche.parent);
  return above === undefined ? tranche.from : giverOf(above, known);
};

const paymentsOf = (tranche: Tranche, known: Known): Payment[] => [
  ...known.payments(tranche.id),
  ...known.passedOn(tranche.id).flatMap(one => paymentsOf(one, known)),
];

/** What was allotted to each unit, found once for all rows. */
const byUnit = (money: MoneyOf, year: string | null, { known, shared }: World): Map<string, Tranche[]> =>
  shared(`allotted|${money.programme}|${year ?? ''}`, () => {
    const allotted = tranchesIn(money, year, known).filter(one => !isPassedOnWithin(one, one.to, known));
    return groupBy(allotted, one => one.to);
  });

/** The tranches to a unit. */
export const allottedTo = (
  money: MoneyOf,
  unit: string,
  year: string | null,
  world: World,
): readonly Tranche[] => byUnit(money, year, world).get(unit) ?? [];

/** The first tranches, each from whom the money comes. */
const roots = (money: MoneyOf, year: string | null, known: Known): readonly Tranche[] =>
  tranchesIn(money, year, known).filter(
    one => one.parent === null || known.tranche(one.parent) === undefined,
  );

/** The tranches that a row is about. */
export const tranchesAt = (money: MoneyOf, { units, year }: Place, world: World): readonly Tranche[] =>
  money.to === 'anyone'
    ? roots(money, year, world.known)
    : units.flatMap(unit => allottedTo(money, unit, year, world));

const moneyOut = (tranches: readonly Tranche[], known: Known): UnitMoney => {
  const payments = tranches.flatMap(one => paymentsOf(one, known));
  return { tranches, payments, allotted: sumOf(tranches), spent: sumOf(payments) };
};

/** The money of one unit in the row's year. */
export const moneyOf = (money: MoneyOf, unit: string, year: string | null, world: World): UnitMoney =>
  world.shared(`money|${money.programme}|${year ?? ''}|${unit}`, () => {
    return moneyOut(allottedTo(money, unit, year, world), world.known);
  });

const together = (all: readonly UnitMoney[]): UnitMoney => ({
  tranches: all.flatMap(one => one.tranches),
  payments: all.flatMap(one => one.payments),
  allotted: all.reduce((sum, one) => sum + one.allotted, 0n),
  spent: all.reduce((sum, one) => sum + one.spent, 0n),
});

/** The money of all units that a row is about. */
export const moneyAt = (money: MoneyOf, place: Place, world: World): UnitMoney => {
  const { units, year } = place;
  if (money.to === 'anyone') return moneyOut(tranchesAt(money, place, world), world.known);
  const [only, ...others] = units;
  return only !== undefined && others.length === 0
    ? moneyOf(money, only, year, world)
    : together(units.map(unit => moneyOf(money, unit, year, world)));
};

/** What a payment was for: a refund undoes what it names. */
export const purposeOf = (payment: Payment, known: Known): string =>
  (payment.undoes === null ? undefined : known.payment(payment.undoes))?.purpose ?? payment.purpose;
