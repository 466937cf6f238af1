import type { Tranche } from '../../../domain/figures/types';
import { demoCounties, demoProvince, demoYears } from './counties';
import { demoFaults } from './faults';

/** Whose slices make up the industry fund, and how much each gives a county in a year, in 分. */
const departments = [
  { name: '省发展改革委', perCounty: 400_000_000n },
  { name: '省经济信息化委', perCounty: 350_000_000n },
  { name: '省农业厅', perCounty: 250_000_000n },
] as const;

const { educationShort, leftOffList } = demoFaults;

const educationOf = (county: string, year: number): bigint =>
  county === educationShort.county && year === educationShort.year ? educationShort.amount : 2_000_000_000n;

const common = { purpose: null, parent: null } as const;

/** The year's money for each county: education, social undertakings, three slices for industry. */
export const allot = (): Tranche[] =>
  demoYears.flatMap(year =>
    demoCounties.flatMap((county, place): Tranche[] => {
      const id = (programme: string): string => `${programme}-${year}-${place + 1}`;
      const education: Tranche = {
        ...common,
        id: id('education'),
        programme: 'education',
        year,
        from: demoProvince,
        to: county,
        amount: educationOf(county, year),
        docNo: `云岭财教〔${year}〕11号`,
        issuedOn: `${year}-03-12`,
        receivedOn: `${year}-03-${20 + (place % 8)}`,
      };
      const social: Tranche = {
        ...common,
        id: id('social'),
        programme: 'social',
        year,
        from: demoProvince,
        to: county,
        amount: 1_000_000_000n,
        docNo: `云岭财社〔${year}〕23号`,
        issuedOn: `${year}-04-09`,
        receivedOn: `${year}-04-${18 + (place % 9)}`,
      };
      const slices = departments
        .filter(
          ({ name }) =>
            county !== leftOffList.county || year !== leftOffList.year || name !== leftOffList.department,
        )
        .map(({ name, perCounty }, nth): Tranche => ({
          ...common,
          id: id(`industry${nth + 1}`),
          programme: 'industry',
          year,
          from: name,
          to: county,
          amount: perCounty,
          docNo: `云岭产〔${year}〕${nth + 4}号`,
          issuedOn: `${year}-05-15`,
          receivedOn: `${year}-05-${21 + (place % 7)}`,
        }));
      return [education, social, ...slices];
    }),
  );
