import type { PlainFigures, PlainMeasurement } from '../../../domain/figures/plain';
import { countyYears } from './cells';
import { assessedCounties, type AssessedCounty } from './counties';

type Year = keyof typeof countyYears;
type Value = Pick<PlainMeasurement, 'value' | 'num' | 'den' | 'grade' | 'sampleSize' | 'upperBound'>;

const share = (of: readonly [number, number] | null): Value | null =>
  of && { num: String(of[0]), den: String(of[1]) };

/** A share of a sample, with the upper bound of its interval one point above, in percent as the third party states it. */
const sampled = (of: readonly [number, number] | null): Value | null => {
  if (!of) return null;
  const [num, den] = of;
  const hundredths = Math.floor((num * 10_000) / den);
  const bound = Math.min(hundredths + 80, 10_000);
  const upperBound = `${Math.floor(bound / 100)}.${String(bound % 100).padStart(2, '0')}`;
  return { ...share(of), sampleSize: String(den), upperBound };
};

/** Who says what, and as of which day of the year (MM-DD) or of the next one. */
const sources = {
  register: { source: '扶贫开发信息系统年终数据', day: '12-25', next: false },
  survey: { source: '农村贫困监测调查', day: '01-10', next: true },
  'third-party': { source: '第三方评估表3', day: '01-15', next: true },
  'fund-evaluation': { source: '财政专项扶贫资金绩效考评', day: '01-18', next: true },
  'self-report': { source: '县级总结报告附表', day: '12-26', next: false },
} as const;

type Method = keyof typeof sources;

const row = (year: Year, county: AssessedCounty, indicator: string, method: Method, value: Value | null) => {
  if (!value) return [];
  const { source, day, next } = sources[method];
  const place = assessedCounties.findIndex(one => one.name === county) + 1;
  const data: PlainMeasurement = {
    id: `${year}-${indicator}-${place}-${method}`,
    indicator,
    unit: county,
    period: String(year),
    ...value,
    asOf: `${year + (next ? 1 : 0)}-${day}`,
    source,
    method,
  };
  return [data];
};

const rowsOf = (year: Year, methods: readonly Method[]): PlainMeasurement[] =>
  assessedCounties.flatMap(({ name }): PlainMeasurement[] => {
    const its = countyYears[year][name];
    const of = (indicator: string, method: Method, value: Value | null) =>
      methods.includes(method) ? row(year, name, indicator, method, value) : [];
    return [
      ...of('A1', 'register', share(its.people)),
      ...of('A2', 'register', share(its.villages)),
      ...of('A3', 'survey', its.income === null ? null : { value: its.income }),
      ...of('B1', 'third-party', sampled(its.identified)),
      ...of('B2', 'third-party', sampled(its.exited)),
      ...of('B3', 'third-party', sampled(its.leftOut)),
      ...of('C1', 'third-party', sampled(its.satisfied)),
      ...of('D1', 'fund-evaluation', its.funds === null ? null : { grade: its.funds }),
      // 云溪县 says of itself what no sample bears out.
      ...(year === 2018 && name === '云溪县' ? of('B2', 'self-report', { value: '99.6' }) : []),
    ];
  });

/** What the counties' year is in measurements, of those who hand them in. */
export const figuresOf = (year: Year, methods: readonly Method[]): PlainFigures => ({
  tranches: [],
  payments: [],
  projects: [],
  measurements: rowsOf(year, methods),
  registers: [],
});
