import { readSheet } from '../../domain/registry/read-sheet';
import type { RegistryUnit } from '../../domain/registry/types';

const sheet = (...lines: string[]): string[][] => lines.map(line => line.split('|').map(cell => cell.trim()));
const headings = '单位 | 单位类别 | 上级单位 | 别名 | 分组 | 姓名 | 职务 | 角色 | 邮箱 | 电话 | 账号';

describe('a sheet of units and people', () => {
  it('reads one row as a unit with one of its people', () => {
    const { units, people, problems } = readSheet(
      sheet(
        headings,
        '县教育局|部门||教育局、县教体局|成员单位|王老师|股长|联络员|w@yunxi.example|0100-1234567|jyj',
      ),
    );
    expect(problems).toEqual([]);
    expect(units).toEqual([
      {
        id: expect.stringMatching(/^u-/),
        name: '县教育局',
        kind: 'department',
        parentId: null,
        aliases: ['教育局', '县教体局'],
        groups: ['成员单位'],
      },
    ]);
    expect(people).toEqual([
      {
        id: 'jyj',
        login: 'jyj',
        name: '王老师',
        post: '股长',
        email: 'w@yunxi.example',
        phone: '0100-1234567',
        unitId: units[0]?.id,
        roles: ['liaison'],
        isActive: true,
      },
    ]);
  });

  it('puts the rows of one unit together', () => {
    const { units, people } = readSheet(
      sheet(headings, '县教育局|部门||教育局||甲||联络员', '县教育局|||教体局|成员单位|乙||单位负责人'),
    );
    expect(units).toMatchObject([{ aliases: ['教育局', '教体局'], groups: ['成员单位'] }]);
    expect(people.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  it('takes the level of a unit, in either language, and names one that there is not', () => {
    const { units, problems } = readSheet(
      sheet('单位|单位类别|层级', '云溪县|其他|县级', '青石镇|乡镇|township', '白石镇|乡镇|街道级'),
    );
    expect(units.map(one => [one.name, one.level ?? null])).toEqual([
      ['云溪县', 'county'],
      ['青石镇', 'township'],
      ['白石镇', null],
    ]);
    expect(problems).toMatchObject([{ row: 4, column: '层级' }]);
  });

  it('takes the columns in any order, in English too, under a title, and leaves foreign columns alone', () => {
    const { units, people, problems } = readSheet(
      sheet(
        '云溪县通讯录',
        'Role | Remark | Name | Kind | Unit',
        'liaison,head | x | 甲 | township | 青石镇',
      ),
    );
    expect(problems).toEqual([]);
    expect(units).toMatchObject([{ name: '青石镇', kind: 'township' }]);
    expect(people).toMatchObject([{ name: '甲', roles: ['liaison', 'head'] }]);
  });

  it('finds a parent further down, by alias, and in the registry', () => {
    const known: RegistryUnit = {
      id: 'k',
      name: '县委',
      kind: 'other',
      parentId: null,
      aliases: [],
      groups: [],
    };
    const { units, problems } = readSheet(
      sheet(headings, '整改办|指挥部办公室|指挥部', '县整改指挥部|部门|县委|指挥部'),
      [known],
    );
    expect(problems).toEqual([]);
    expect(units.map(({ parentId }) => parentId)).toEqual([units[1]?.id, 'k']);
  });

  it('keeps id and kind of a unit that is registered', () => {
    const known: RegistryUnit = {
      id: 'k',
      name: '县委',
      kind: 'other',
      parentId: null,
      aliases: [],
      groups: [],
    };
    expect(readSheet(sheet('单位', '县委'), [known]).units).toEqual([known]);
  });

  it.each([
    ['单位', '|部门|||||||||', /没有填单位名称/],
    ['单位类别', '县局|厂矿|||||||||', /不认识单位类别「厂矿」/],
    ['上级单位', '县局|部门|县里||||||||', /没有找到「县局」的上级单位「县里」/],
    ['上级单位', '县局|部门|县局||||||||', /不能是自己的上级/],
    ['别名', '县局|部门||好单位|||||||', /也指「好单位」/],
    ['姓名', '县局|部门|||||处长||||', /没有填姓名/],
    ['角色', '县局|部门||||甲|||||', /没有填「甲」的角色/],
    ['角色', '县局|部门||||甲||科长|||', /不认识角色「科长」/],
    ['邮箱', '县局|部门||||甲||联络员|甲邮箱||', /不是邮箱地址/],
    ['电话', '县局|部门||||甲||联络员||转分机|', /不是电话号码/],
    ['账号', '县局|部门||||甲||联络员|||a b', /账号「a b」/],
    ['账号', '县局|部门||||甲||联络员|||good', /已属于「好人」/],
  ])('names row and column of a bad cell in %s and loses nothing else', (column, line, message) => {
    const { units, people, problems } = readSheet(
      sheet(headings, '好单位|部门||||好人||联络员|||good', line, '末单位|部门||||末人||单位负责人|||last'),
    );
    expect(problems).toContainEqual({ row: 3, column, message: expect.stringMatching(message) });
    expect(units.map(({ name }) => name)).toEqual(expect.arrayContaining(['好单位', '末单位']));
    expect(people.map(({ login }) => login)).toEqual(['good', 'last']);
  });

  it('leaves out a unit whose kind nobody gave', () => {
    const { units, problems } = readSheet(sheet(headings, '县局||||||||||', '县教育局|部门'));
    expect(units.map(({ name }) => name)).toEqual(['县教育局']);
    expect(problems).toMatchObject([{ row: 2, column: '单位类别' }]);
  });

  it('refuses a circle of parents', () => {
    const { units, problems } = readSheet(sheet(headings, '甲局|部门|乙局', '乙局|部门|甲局'));
    expect(problems).toHaveLength(1);
    expect(units.filter(({ parentId }) => parentId !== null)).toHaveLength(1);
  });

  it('says what is missing where there are no headings', () => {
    expect(readSheet(sheet('甲|乙', '1|2')).problems).toMatchObject([{ row: 1, column: '单位' }]);
    expect(readSheet([]).problems).toHaveLength(1);
  });

  it('reads for which units a leader answers, by name or alias, and complains of one that is not there', () => {
    const read = readSheet(
      sheet(
        '单位编号|单位|单位类别|别名|姓名|角色|账号|分管单位',
        'a|甲局|部门|甲|||',
        'b|乙局|部门|||||',
        'l|县领导|县领导||丁|县领导|ding|乙局、甲',
        '|县领导|||戊|县领导|wu|丙局',
      ),
    );
    expect(read.people).toMatchObject([{ login: 'ding', answersFor: ['a', 'b'] }]);
    expect(read.problems).toMatchObject([{ row: 5, column: '分管单位' }]);
  });

  it('knows who has left', () => {
    const { people } = readSheet(
      sheet('单位|类别|姓名|角色|状态', '县局|部门|甲|联络员|离岗', '县局||乙|联络员|在岗'),
    );
    expect(people.map(({ isActive }) => isActive)).toEqual([false, true]);
  });
});
