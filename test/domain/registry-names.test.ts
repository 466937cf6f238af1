import { noAnswers } from '../../domain/launch/answers';
import { launchUnitsOf } from '../../domain/launch/launch-units';
import { officesOf } from '../../domain/launch/offices-of';
import { resolveName } from '../../domain/launch/resolve-units';
import { matchUnit } from '../../domain/registry/match-unit';
import { assertOwnNames, claimOf, clashesIn, withOldNames } from '../../domain/registry/namespace';
import { readSheet } from '../../domain/registry/read-sheet';
import type { RegistryUnit } from '../../domain/registry/types';

const unit = (id: string, name: string, rest: Partial<RegistryUnit> = {}): RegistryUnit => ({
  id,
  name,
  kind: 'department',
  parentId: null,
  aliases: [],
  groups: [],
  ...rest,
});
const mapOf = (units: RegistryUnit[]) => new Map(units.map(one => [one.id, one]));
const refusal = (known: RegistryUnit[], wanted: RegistryUnit[]): unknown => {
  try {
    const all = new Map([...mapOf(known), ...mapOf(wanted)]);
    assertOwnNames(
      mapOf(known),
      all,
      wanted.map(one => one.id),
    );
    return null;
  } catch (error) {
    return error;
  }
};

describe('names and aliases are one namespace', () => {
  it.each([
    ['甲局(本级)', '甲局(本级)'],
    ['甲 局', '甲局'],
    ['甲局(本级)', '甲局〔本级〕'],
    ['“甲”局', '甲局'],
    ['ABC 公司', 'ABC公司'],
    ['abc公司', 'ABC公司'],
  ])('%s is %s', (one, other) => {
    expect(claimOf(one)).toBe(claimOf(other));
  });

  const known = [unit('a', '甲局', { aliases: ['甲'] }), unit('b', '乙局')];
  it.each<[string, RegistryUnit[], string | null]>([
    ['a new unit with another’s name', [unit('0', '甲局')], '甲局'],
    ['with another’s name in full width and brackets', [unit('0', '(甲) 局')], '甲局'],
    ['a new unit with another’s alias for its name', [unit('0', '甲')], '甲局'],
    ['an alias that is another’s name', [unit('0', '丙局', { aliases: ['甲局'] })], '甲局'],
    ['an alias that is another’s alias', [unit('b', '乙局', { aliases: ['甲'] })], '甲局'],
    ['a renaming to another’s alias', [unit('b', '甲')], '甲局'],
    // prettier-ignore
    ['two of one file', [unit('c', '丙局', { aliases: ['丙'] }), unit('d', '丁局', { aliases: ['丙'] })], '丁局'],
    ['a name that the other gives up', [unit('a', '丁局'), unit('b', '甲局')], null],
    ['its own name as an alias', [unit('a', '甲局', { aliases: ['甲局', '甲'] })], null],
    ['nothing new', known, null],
  ])('%s', (_, wanted, other) => {
    const found = refusal(known, wanted);
    if (other === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ code: 'NAME_TAKEN', details: { what: 'unit', other } });
  });

  it('an old name stays an alias, unless another takes it over in the same act', () => {
    expect(withOldNames(mapOf(known), [unit('a', '丁局', { aliases: ['甲', '丁局'] })])).toMatchObject([
      { name: '丁局', aliases: ['甲', '甲局'] },
    ]);
    expect(withOldNames(mapOf(known), [unit('a', '丁局'), unit('b', '甲局')])).toMatchObject([
      { name: '丁局', aliases: [] },
      { name: '甲局', aliases: ['乙局'] },
    ]);
    expect(withOldNames(mapOf(known), known)).toEqual(known);
  });

  it('a clash of before keeps nobody from mending something else, and is named', () => {
    const clashing = [unit('a', '甲局'), unit('b', '乙局', { aliases: ['甲局'] })];
    expect(refusal(clashing, [unit('b', '乙局', { aliases: ['甲局'], kind: 'other' })])).toBeNull();
    expect(refusal(clashing, [unit('b', '乙局')])).toBeNull();
    expect(clashesIn(clashing)).toMatchObject([{ name: '甲局', units: [{ id: 'a' }, { id: 'b' }] }]);
    expect(clashesIn(known)).toEqual([]);
  });

  it('a file does not take another unit’s name or alias: row and column say so', () => {
    const rows = [
      ['单位', '类别', '别名'],
      ['甲', '部门', ''],
      ['丙局', '部门', '甲局、丙'],
      ['丁局', '部门', '丙'],
    ];
    const { units, problems } = readSheet(rows, known);
    expect(units.map(one => [one.name, one.aliases])).toEqual([
      ['丙局', ['丙']],
      ['丁局', []],
    ]);
    expect(problems).toMatchObject([
      { row: 2, column: '单位', message: expect.stringContaining('「甲局」') },
      { row: 3, column: '别名', message: expect.stringContaining('「甲局」') },
      { row: 4, column: '别名', message: expect.stringContaining('「丙局」') },
    ]);
  });

  it('a file that lists a clash of before is read', () => {
    const clashing = [unit('a', '甲局'), unit('b', '乙局', { aliases: ['甲局'] })];
    expect(readSheet([['单位'], ['甲局']], clashing)).toMatchObject({ units: [{ id: 'a' }], problems: [] });
  });

  it('a unit above that could be two is asked about', () => {
    const two = [unit('a', '甲局', { aliases: ['局'] }), unit('b', '乙局', { aliases: ['局'] })];
    const { units, problems } = readSheet(
      [
        ['单位', '类别', '上级单位'],
        ['丙站', '部门', '局'],
      ],
      two,
    );
    expect(units).toMatchObject([{ parentId: null }]);
    expect(problems).toMatchObject([{ row: 2, column: '上级单位' }]);
  });
});

describe('a name in a plan', () => {
  const two = [unit('a', '乙局', { aliases: ['甲局'] }), unit('b', '甲局')];
  it.each(['甲局', '甲 局', '云溪县水务局'])(
    'that fits two is neither, in whatever order they stand: %s',
    written => {
      const all = written.startsWith('云溪') ? two.map(one => ({ ...one, aliases: ['县水务局'] })) : two;
      for (const units of [all, all.toReversed()])
        expect(matchUnit(written, units)).toMatchObject({ kind: 'several', units });
    },
  );

  it('that fits two is asked about, with both proposed', () => {
    const units = launchUnitsOf({ units: two, people: [] });
    expect(resolveName('甲局', noAnswers(), units, '2018-05-09')).toEqual({
      kind: 'several',
      names: ['乙局', '甲局'],
      proposals: ['a', 'b'],
    });
    const answers = { ...noAnswers(), units: { 甲局: { kind: 'units' as const, unitIds: ['b'] } } };
    expect(resolveName('甲局', answers, units, '2018-05-09')).toEqual({ kind: 'units', unitIds: ['b'] });
  });
});

describe('a unit that is closed', () => {
  const closing = (on: string, successorId: string | null) => ({ on, reason: '机构改革', successorId });
  const units = launchUnitsOf({
    units: [
      unit('a', '甲局', { closing: closing('2018-05-01', 'b') }),
      unit('b', '乙局', { closing: closing('2018-05-05', 'c') }),
      unit('c', '丙局'),
      unit('d', '丁局', { closing: closing('2018-05-01', null) }),
      unit('e', '东岭乡', { kind: 'township' }),
      unit('f', '西坪乡', { kind: 'township', closing: closing('2018-05-01', 'e') }),
    ],
    people: [],
  });
  const named = (name: string, day: string, answers = noAnswers()) => resolveName(name, answers, units, day);

  it('is still meant on the day before its closing, and asked about from then on', () => {
    expect(named('甲局', '2018-04-30')).toEqual({ kind: 'units', unitIds: ['a'] });
    expect(named('甲局', '2018-05-01')).toMatchObject({ kind: 'closed', proposals: ['b'] });
  });

  it('proposes the successor’s successor where that is closed too, and nobody where there is none', () => {
    expect(named('甲局', '2018-05-09')).toMatchObject({ kind: 'closed', proposals: ['c'] });
    expect(named('丁局', '2018-05-09')).toMatchObject({ kind: 'closed', proposals: [] });
  });

  it('is no answer either: what was answered before it was closed is asked again', () => {
    const answers = { ...noAnswers(), units: { 某局: { kind: 'units' as const, unitIds: ['c', 'b'] } } };
    expect(named('某局', '2018-05-04', answers)).toEqual({ kind: 'units', unitIds: ['c', 'b'] });
    expect(named('某局', '2018-05-05', answers)).toMatchObject({ kind: 'closed', proposals: ['c'] });
  });

  it('is no part of a collective, and proposed for nothing', () => {
    expect(named('各乡镇', '2018-05-09')).toEqual({ kind: 'units', unitIds: ['e'] });
    expect(named('2个乡镇', '2018-05-09')).toEqual({ kind: 'collective' });
    expect(named('东岭新乡', '2018-05-09')).toMatchObject({ kind: 'unknown', proposals: ['e'] });
    expect(named('西坪新乡', '2018-05-09')).toMatchObject({ kind: 'unknown', proposals: [] });
    expect(named('西坪新乡', '2018-04-30')).toMatchObject({ kind: 'unknown', proposals: ['f'] });
  });

  it('is no office of a campaign', () => {
    const offices = ['office', 'supervision', 'leadership', 'authority'] as const;
    const all = offices.flatMap(kind => [
      { id: `1-${kind}`, kind, parentId: null, closing: closing('2018-05-01', `2-${kind}`) },
      { id: `2-${kind}`, kind, parentId: null },
    ]);
    expect(officesOf(all, '2018-05-09')).toMatchObject({ office: '2-office', authority: '2-authority' });
    expect(officesOf(all, '2018-04-30')).toMatchObject({ office: '1-office' });
  });
});
