import type { AssessedCounty } from './counties';

type Share = readonly [num: number, den: number];

/** What one county's year was, before it becomes rows of measurements. */
interface CountyYear {
  /** People who left poverty, of those planned; villages that exited, of those planned (null: no task this year). */
  people: Share;
  villages: Share | null;
  /** Growth of rural income in percent, as the survey states it; null: not reported yet. */
  income: string | null;
  /** Of the third party: rightly identified, rightly exited, left out, satisfied, each of its sample; null: not yet. */
  identified: Share | null;
  exited: Share | null;
  leftOut: Share | null;
  satisfied: Share | null;
  funds: 'excellent' | 'good' | 'fair' | 'failed' | null;
}

const good: CountyYear = {
  people: [3120, 3120],
  villages: [6, 6],
  income: '10.4',
  identified: [1588, 1600],
  exited: [1529, 1540],
  leftOut: [6, 1480],
  satisfied: [1501, 1602],
  funds: 'good',
};

/** 2017: 云溪县 has 38 households of 1537 wrongly exited, 岚阳县 misses its plan for villages. */
const of2017: Readonly<Record<AssessedCounty, CountyYear>> = {
  云溪县: { ...good, people: [4218, 4120], villages: [9, 9], exited: [1499, 1537], satisfied: [1486, 1611] },
  岚阳县: { ...good, people: [2871, 2850], villages: [5, 6], income: '9.8' },
  桐坞县: {
    ...good,
    people: [1954, 1950],
    villages: null,
    income: '9.6',
    satisfied: [1467, 1598],
    funds: 'excellent',
  },
  霁川县: { ...good, people: [2466, 2460], identified: [1568, 1593], income: '10.9' },
  澄塘县: { ...good, people: [3307, 3300], villages: [7, 7], income: '9.5' },
  柏岭县: { ...good, people: [2712, 2700], villages: [4, 4], income: '10.2', funds: 'excellent' },
  栖溪县: { ...good, people: [1689, 1680], villages: null, income: '9.7', satisfied: [1453, 1607] },
  芦湾县: { ...good, people: [2240, 2235], villages: [3, 3], income: '10.1' },
};

/** 2018, as of 22 January: the third party is not done with 芦湾县, whose income is not reported either. */
const of2018: Readonly<Record<AssessedCounty, CountyYear>> = {
  云溪县: { ...good, people: [3993, 3900], villages: [8, 8], identified: [1526, 1538], exited: [1498, 1538] },
  岚阳县: { ...good, people: [2520, 2500], villages: [5, 5], income: '9.8', satisfied: [1462, 1606] },
  桐坞县: { ...good, people: [1875, 1900], villages: null, income: '9.1', satisfied: [1418, 1604] },
  霁川县: { ...good, people: [2304, 2280], identified: [1558, 1593], income: '10.9' },
  澄塘县: { ...good, people: [3000, 3000], villages: null, income: '8.7', exited: [1508, 1540] },
  柏岭县: { ...good, people: [2786, 2700], villages: [4, 4], income: '10.2', funds: 'excellent' },
  栖溪县: {
    ...good,
    people: [1730, 1800],
    villages: [2, 3],
    income: '9.6',
    identified: [1545, 1594],
    exited: [1466, 1540],
    satisfied: [1381, 1602],
    funds: 'failed',
  },
  芦湾县: {
    ...good,
    people: [2211, 2200],
    villages: null,
    income: null,
    exited: null,
    leftOut: null,
    funds: null,
  },
};

export const countyYears: Readonly<Record<2017 | 2018, Readonly<Record<AssessedCounty, CountyYear>>>> = {
  2017: of2017,
  2018: of2018,
};
