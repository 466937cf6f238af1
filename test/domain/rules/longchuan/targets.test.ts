import { measured, pack, refOf, register, rowOf, ruleOf } from './rows';
import type { Rule } from '../../../../domain/rules/types';

const dueOf = ({ period }: Rule): string =>
  period.kind !== 'by' ? '' : typeof period.day === 'string' ? period.day : proposed(period.day.ask);
const proposed = (ask: string): string => pack.asks.find(one => one.id === ask)?.proposed ?? '';
const before = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const covered = pack.rules.flatMap(one => {
  const isOpen = one.needs !== undefined || dueOf(one) === '';
  return one.kind === 'coverage' && one.params.of === 'indicator' && !isOpen
    ? [[refOf(one), one.params.indicator, dueOf(one)] as const]
    : [];
});

describe('every target of all', () => {
  it('are 22 with a day and a measure', () => expect(covered.length).toBe(22));
  it.each(covered)('%s: %s by %s, all and not nearly all', (ref, indicator, day) => {
    const verdict = (given: string | null, asOf = day) =>
      rowOf(ref, given === null ? {} : { measurements: [measured(indicator, given, day)] }, asOf).verdict;
    expect(verdict('25000/25000')).toBe('kept');
    expect(verdict('24999/25000')).toBe('broken');
    expect(verdict(null)).toBe('unknown');
    expect(verdict('25000/25000', before(day))).toBe('not-due');
    expect(verdict(null, before(day))).toBe('not-due');
    const two = [
      measured(indicator, '25000/25000', day),
      measured(indicator, '24999/25000', day, { source: 'B' }),
    ];
    expect(rowOf(ref, { measurements: two }, day).verdict).toBe('disputed');
  });
});

describe('L4, vector 27', () => {
  const paid = (indicator: string, given: string | null, answers = {}, asOf = '2018-06-10') =>
    rowOf(
      { 'inpatient-paid': 'L4b', 'outpatient-paid': 'L4a', 'special-treatment': 'L4c' }[indicator] ?? '',
      given === null ? {} : { measurements: [measured(indicator, given, '2018')] },
      asOf,
      answers,
    );

  it.each([
    ['8999/10000', 'broken'],
    ['9/10', 'kept'],
    ['91/100', 'disputed'],
  ])('inpatient %s: %s', (given, verdict) =>
    expect(paid('inpatient-paid', given)).toMatchObject({ verdict, required: '9/10' }),
  );
  it('above 90 is kept where a person says that at least 90 is meant', () => {
    expect(paid('inpatient-paid', '91/100', { 'L4.above': 'kept' }).verdict).toBe('kept');
    expect(paid('inpatient-paid', '91/100').assumed).toContain('L4.above');
    expect(paid('inpatient-paid', null).verdict).toBe('unknown');
  });
  it.each([
    ['outpatient-paid', '4/5', 'kept'],
    ['outpatient-paid', '7999/10000', 'broken'],
    ['outpatient-paid', '99/100', 'kept'],
    ['special-treatment', '9/10', 'kept'],
    ['special-treatment', '899/1000', 'broken'],
    ['special-treatment', '1000/1000', 'kept'],
  ])('%s %s: %s', (indicator, given, verdict) => expect(paid(indicator, given).verdict).toBe(verdict));
  it('is not due before 10 June', () =>
    expect(paid('outpatient-paid', '1/5', {}, '2018-06-09').verdict).toBe('not-due'));
});

describe('numbers to reach', () => {
  const number = (ref: string, given: string | null, asOf: string, answers = {}) => {
    const { params } = ruleOf(ref) as Rule & { params: { indicator: string } };
    return rowOf(
      ref,
      given === null ? {} : { measurements: [measured(params.indicator, given, asOf.slice(0, 4))] },
      asOf,
      answers,
    );
  };

  it.each([
    ['L8a', '3800', 'kept'],
    ['L8a', '3799', 'broken'],
    ['L8a', '5000', 'kept'],
    ['L8b', '900', 'kept'],
    ['L8b', '899', 'broken'],
  ])('%s %s at the end of the year: %s', (ref, given, verdict) =>
    expect(number(ref, given, '2018-12-31').verdict).toBe(verdict),
  );
  it('L8 is due in September where a person says so, and off course by its checks before', () => {
    expect(number('L8a', '3799', '2018-09-30', { 'L8.by': '2018-09-30' })).toMatchObject({
      verdict: 'broken',
      period: '2018-09-30',
    });
    expect(number('L8a', '1899', '2018-06-30').verdict).toBe('at-risk');
    expect(number('L8a', '1900', '2018-06-30').verdict).toBe('not-due');
    expect(number('L8a', null, '2018-12-31').verdict).toBe('unknown');
  });
  it.each(['L2', 'L6a', 'L7b', 'L9b'])('%s: none may be left', ref => {
    expect(number(ref, '0', '2018-06-10').verdict).toBe('kept');
    expect(number(ref, '1', '2018-06-10').verdict).toBe('broken');
    expect(number(ref, null, '2018-06-10').verdict).toBe('unknown');
    expect(number(ref, null, '2018-06-09').verdict).toBe('not-due');
  });
  it('L15: a township in which all got the same is a question, no breach', () => {
    expect(number('L15c', '0', '2018-06-10').verdict).toBe('kept');
    expect(number('L15c', '1', '2018-06-10').verdict).toBe('disputed');
  });
  it.each(['L12ab', 'L12ac'])('%s: how many were assigned is asked first', ref => {
    const answers = { [`L12a.${ref === 'L12ab' ? 'four' : 'others'}`]: '120' };
    expect(number(ref, '120', '2018-06-10').verdict).toBe('unknown');
    expect(number(ref, '120', '2018-06-10', answers).verdict).toBe('kept');
    expect(number(ref, '119', '2018-06-10', answers).verdict).toBe('broken');
  });
});

describe('what is asked before anything is compared', () => {
  const wrong = { measurements: [measured('wrong-exits', '2/100', '2018')] };

  it('L12: whose figures they are, and at which level it counts as closed', () => {
    expect(rowOf('L12c', wrong, '2018-06-10')).toMatchObject({ verdict: 'unknown' });
    const scope = { 'L12.scope': 'county' };
    expect(rowOf('L12c', wrong, '2018-06-10', scope).verdict).toBe('unknown');
    expect(rowOf('L12c', wrong, '2018-06-10', { 'L12.wrong-exits': '0.02' }).verdict).toBe('unknown');
    expect(rowOf('L12c', wrong, '2018-06-10', { ...scope, 'L12.wrong-exits': '0.02' }).verdict).toBe('kept');
    expect(rowOf('L12c', wrong, '2018-06-10', { ...scope, 'L12.wrong-exits': '0.0199' }).verdict).toBe(
      'broken',
    );
  });
  it('L12a: the day of the check, and the standard of clinics', () => {
    const works = { measurements: [measured('relocation-works-accepted', '7/7', '2018-06-20')] };
    expect(rowOf('L12aa', works, '2018-12-31').verdict).toBe('unknown');
    expect(rowOf('L12aa', works, '2018-12-31', { 'L12a.recheck': '2018-06-20' }).verdict).toBe('kept');
    const clinics = { measurements: [measured('clinics-up-to-standard', '30/31', '2018-06-10')] };
    expect(rowOf('L12ad', clinics, '2018-06-10').verdict).toBe('unknown');
    expect(rowOf('L12ad', clinics, '2018-06-10', { 'L12a.standard': 'x' }).verdict).toBe('broken');
  });
});

describe('papers and townships', () => {
  const paper = (kind: string, issuedOn: string) => ({
    unit: '陇川县',
    name: kind,
    facts: { kind, issuedOn },
  });

  it.each([
    ['L13a', 'debt-plan'],
    ['L13b', 'pooling-plan'],
  ])('%s: %s is issued by 10 June', (ref, kind) => {
    const issued = (day: string, asOf = '2018-06-30') =>
      rowOf(ref, { registers: [register('issued-papers', [paper(kind, day)], asOf)] }, '2018-12-31').verdict;
    expect(issued('2018-06-10')).toBe('kept');
    expect(issued('2018-06-11')).toBe('broken');
    expect(rowOf(ref, {}, '2018-06-10').verdict).toBe('unknown');
    expect(rowOf(ref, {}, '2018-06-09').verdict).toBe('not-due');
  });
  it('L11: nine of nine townships have their group by 10 May', () => {
    const all = (last: string) =>
      Array.from({ length: 9 }, (_, n) => ({
        unit: '陇川县',
        name: `乡镇${n + 1}`,
        facts: { teamGroupOn: n === 8 ? last : '2018-05-08' },
      }));
    const groups = (last: string) =>
      rowOf('L11a', { registers: [register('townships', all(last), '2018-05-10')] }, '2018-05-10');
    expect(groups('2018-05-10')).toMatchObject({ verdict: 'kept', required: '9', found: '9' });
    expect(groups('2018-05-11')).toMatchObject({ verdict: 'broken', required: '9', found: '8' });
    expect(rowOf('L11a', {}, '2018-05-10').verdict).toBe('unknown');
  });
});
