import { addDays } from '../../domain/calendar/civil-date';
import { fraction } from '../../domain/exact/fraction';
import type { Figures, Payment, Tranche } from '../../domain/figures/types';
import type { Pack } from '../../domain/rules/types';

const years = [2013, 2014, 2015] as const;
const purposes = {
  education: ['compulsory', 'compulsory', 'compulsory', 'compulsory', 'preschool', 'senior', 'vocational'],
  social: ['health', 'culture', 'sport'],
  transfer: ['livelihood'],
} as const;

const common = { receivedOn: null, purpose: null, parent: null } as const;

const tranchesOf = (counties: readonly string[]): Tranche[] => {
  const given = (programme: string, year: number, from: string, to: string, fen: bigint): Tranche => ({
    ...common,
    id: `${programme}-${year}-${from}-${to}`,
    programme,
    year,
    from,
    to,
    amount: fen,
    docNo: `${programme}〔${year}〕1号`,
    issuedOn: `${year}-09-10`,
  });
  return counties.flatMap(county => [
    given('education', 2013, '省级财政', county, 2_000_000_000n),
    ...years.flatMap(year => [
      given('transfer', year, '省级财政', county, 1_000_000_000n),
      given('social', year, '省级财政', county, 1_000_000_000n),
    ]),
    ...[2014, 2015].flatMap(year => [
      given('bonds', year, '省级财政', county, 10_000_000_000n),
      ...Array.from({ length: 9 }, (_, n) => given('industry', year, `部门${n + 1}`, county, 144_927_500n)),
    ]),
  ]);
};

const paymentsOf = (tranches: readonly Tranche[], count: number): Payment[] => {
  const spent = tranches.filter(one => one.programme in purposes);
  const each = BigInt(Math.ceil(count / spent.length));
  return Array.from({ length: count }, (_, n): Payment => {
    const tranche = spent[n % spent.length]!;
    const round = Math.floor(n / spent.length);
    const of = purposes[tranche.programme as keyof typeof purposes];
    return {
      id: `p${n}`,
      tranche: tranche.id,
      unit: tranche.to,
      amount: tranche.amount / each,
      paidOn: addDays(tranche.issuedOn, 10 + (round % 90)),
      purpose: of[round % of.length]!,
      project: null,
      undoes: null,
    };
  });
};

/** The figures of the 23 counties over three years with `payments` payments, every rule about money kept. */
export const figuresAtScale = (pack: Pack, payments: number): Figures => {
  const counties = pack.sets.find(one => one.id === 'K')!.members.map(one => one.unit);
  const tranches = tranchesOf(counties);
  return {
    tranches,
    payments: paymentsOf(tranches, payments),
    projects: [],
    measurements: [2012, ...years].map((year, n) => ({
      id: `618-${year}`,
      indicator: '618-funds',
      unit: '重点县',
      period: String(year),
      value: fraction(100n * 5n ** BigInt(n)),
      part: null,
      asOf: `${year + 1}-02-01`,
      source: '省发展改革委',
    })),
    registers: [],
  };
};
