import { fraction } from '../../../domain/exact/fraction';
import type { Measurement, Register } from '../../../domain/figures/types';
import { demoCounties, demoYears } from './counties';
import type { Dice } from './dice';
import { demoFaults } from './faults';

/** How the figures call the 23 counties taken together. */
const demoSetName = '重点县';

const value = (indicator: string, year: number, num: bigint, den?: bigint): Measurement => ({
  id: `${indicator}-${year}`,
  indicator,
  unit: demoSetName,
  period: String(year),
  value: fraction(num, den),
  part: den === undefined ? null : { num: fraction(num), den: fraction(den) },
  asOf: `${year + 1}-02-15`,
  source: '省财政厅年度决算',
});

/** 成果转化 funds in 万元: +20 % and more, but for the last year. */
const transferFunds = [
  [2014, 1_000n],
  [2015, 1_215n],
  [2016, 1_480n],
  [2017, 1_746n],
] as const;

/** Of the province's 农业产业化 funds in 万元: those for the counties, and all. */
const farmFunds = [
  [2015, 4_120n, 10_000n],
  [2016, 3_860n, 10_000n],
  [2017, 4_350n, 10_500n],
] as const;

const graduates = [
  [2016, 248n],
  [2017, 291n],
] as const;

export const measure = (): Measurement[] => [
  ...transferFunds.map(([year, num]) => value('transfer-funds', year, num)),
  ...farmFunds.map(([year, num, den]) => value('farm-funds', year, num, den)),
  ...graduates.map(([year, num]) => value('graduates', year, num)),
];

const villageNames = ['上', '下', '东', '西', '南', '北', '前', '后', '大', '小'];
const villageEnds = ['坪村', '湾村', '岭村', '塘村', '坞村'];

/** Every administrative village of the 23 counties, with what it has at the end of 2017. */
export const villages = (dice: Dice): Register => ({
  id: 'villages-2017',
  name: 'villages',
  asOf: '2018-01-20',
  source: '省交通运输厅',
  rows: demoCounties.flatMap(county =>
    villageEnds.flatMap(end =>
      villageNames.map((name, nth) => ({
        unit: county,
        name: `${name}${end}`,
        facts: {
          bus: !(
            county === demoFaults.withoutBus.county &&
            end === villageEnds[0] &&
            nth < demoFaults.withoutBus.villages
          ),
          'payment-point': dice.below(200) > 0,
        },
      })),
    ),
  ),
});

/** Who filed a plan for the use of the year's 社会事业 money, and when. */
export const filings = (): Register => ({
  id: 'use-plans-2018',
  name: 'use-plans',
  asOf: '2018-01-05',
  source: '省财政厅',
  rows: demoYears.flatMap(year =>
    demoCounties
      .filter(county => county !== demoFaults.notFiled.county || year !== demoFaults.notFiled.year)
      .map((county, place) => ({
        unit: county,
        name: String(year),
        facts: { filedOn: `${year}-06-${10 + (place % 15)}` },
      })),
  ),
});
