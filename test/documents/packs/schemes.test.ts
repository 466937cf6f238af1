import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packsFolder } from '../../../documents/packs/find-pack';
import { findScheme, knownScheme, schemeIds } from '../../../documents/packs/find-scheme';
import { add, fraction, fractionOf, sayNumber } from '../../../domain/exact/fraction';
import { checkScheme } from '../../../domain/scheme/check-scheme';

const written = (id: string) =>
  JSON.parse(readFileSync(path.join(packsFolder, 'schemes', `${id}.json`), 'utf8')) as Record<
    string,
    unknown
  >;

describe.each(schemeIds())('the scheme %s', id => {
  it('has nothing wrong', () =>
    expect(checkScheme(findScheme(id).scheme).map(one => `${one.place} ${one.reason.en}`)).toEqual([]));
  it('is called as its file', () => expect(findScheme(id).scheme.id).toBe(id));
});

describe('the measures of 2016', () => {
  const measures = knownScheme('measures-2016');
  it('has twelve articles, five steps, six kinds, four areas, 22 subjects', () =>
    expect({
      articles: measures.articles.map(one => one.no),
      items: measures.articles.filter(one => one.items.length > 0).map(one => [one.no, one.items.length]),
      steps: measures.steps.map(one => one.step),
      kinds: measures.kinds.map(one => one.cite),
      areas: measures.areas.length,
      subjects: new Set(measures.subjects).size,
    }).toEqual({
      articles: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
      items: [
        ['5', 4],
        ['6', 5],
        ['7', 6],
      ],
      steps: ['summary', 'third-party', 'data', 'evaluation', 'feedback'],
      kinds: ['一', '二', '三', '四', '五', '六'].map(one => `第七条(${one})`),
      areas: 4,
      subjects: 22,
    }));
  it('gives no points: the annex is only named', () =>
    expect(measures.indicators.every(one => one.points === null && one.scoring === null)).toBe(true));
  it('asks what its text leaves open', () =>
    expect(measures.asks.map(one => one.id)).toEqual([
      '6.start',
      '7.4.composite',
      '7.5.identification',
      '7.5.exit',
      '7.5.satisfaction',
      '7.5.enough',
      '8.serious',
      '8.reward',
      '10.who',
      '5.rounding',
    ]));
  it('says none of its sentences in the words of the text', () => {
    const said = JSON.stringify(measures.articles);
    for (const words of ['坚持客观公正', '弄虚作假', '严守考核工作纪律', '专题反馈'])
      expect(said).not.toContain(words);
  });
});

describe('the counties of the demonstration', () => {
  const { scheme, difference } = findScheme('yunling-counties');
  it('is a difference to the measures, article by article', () => {
    expect(difference?.changes.map(one => `${one.kind} ${one.article}`)).toEqual([
      'changed 2',
      'changed 4',
      'added 9a',
      'left-out 10',
      'changed 11',
      'changed 12',
    ]);
    expect(scheme.articles.map(one => one.no)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '9a',
      '11',
      '12',
    ]);
  });
  it('gives a hundred points', () =>
    expect(
      sayNumber(
        scheme.indicators.reduce((sum, one) => add(sum, fractionOf(one.points ?? '')!), fraction(0n)),
      ),
    ).toBe('100'));
  it('has the kinds of its parent, which it does not repeat', () => {
    expect(difference).not.toHaveProperty('kinds');
    expect(scheme.kinds).toEqual(knownScheme('measures-2016').kinds);
  });
});

describe('a scheme from a file', () => {
  const save = (contents: unknown): string => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'scheme-')), 'own.json');
    writeFileSync(file, typeof contents === 'string' ? contents : JSON.stringify(contents));
    return file;
  };
  const codeOf = (file: string) => {
    try {
      findScheme(file);
      return null;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  it('is read as ours are', () =>
    expect(findScheme(save(written('yunling-counties'))).scheme).toEqual(
      findScheme('yunling-counties').scheme,
    ));
  it.each([
    ['no JSON', '{', 'SCHEME_UNREADABLE'],
    ['a field that is unknown', { ...written('measures-2016'), extra: 1 }, 'SCHEME_UNREADABLE'],
    ['a field that is missing', { ...written('measures-2016'), steps: undefined }, 'SCHEME_UNREADABLE'],
    ['a day that is none', { ...written('measures-2016'), version: '1' }, 'SCHEME_UNREADABLE'],
    [
      'years the wrong way round',
      { ...written('measures-2016'), years: { from: 2020, to: 2016 } },
      'SCHEME_WRONG',
    ],
    [
      'a parent that is unknown',
      { ...written('yunling-counties'), parent: { id: 'x', version: 1 } },
      'SCHEME_UNKNOWN',
    ],
    [
      'another version of the parent',
      { ...written('yunling-counties'), parent: { id: 'measures-2016', version: 2 } },
      'SCHEME_PARENT_OTHER',
    ],
  ])('is refused for %s', (_, contents, code) => expect(codeOf(save(contents))).toBe(code));
  it('is not there', () => expect(codeOf('nowhere.json')).toBe('SCHEME_UNKNOWN'));
  it('is no file where only ours may be named', () =>
    expect(() => knownScheme(save(written('measures-2016')))).toThrow('没有考核办法'));
});
