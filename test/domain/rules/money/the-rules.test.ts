import { fujian } from './figures';
import type { Rule } from '../../../../domain/rules/types';

const sayAsked = (value: string | { ask: string }): string =>
  typeof value === 'string' ? value : `? ${value.ask}`;
const periodOf = ({ period }: Rule): string => {
  if (period.kind !== 'years') return period.kind;
  return `${sayAsked(period.from)}–${period.to === null ? '' : sayAsked(period.to)}`;
};
const scopeOf = ({ scope }: Rule): string => sayAsked(scope);
const ownerOf = ({ owner }: Rule): string => `${owner.unit ?? '—'}${owner.isProposed ? ' (proposed)' : ''}`;

/** The columns of assessment-and-funds §3 and §4: kind, modality, scope, stage, period, owner. */
const table: Record<string, string> = {
  F01a: 'equal-split, must, each, allotted, 2014–2015, 省直9个部门',
  F01b: 'total-of-parts, must, together, allotted, 2014–2015, 省直9个部门',
  F02a: 'purpose, may, each, spent, 2014–2015, 县级政府',
  F02b: 'filing, may, each, -, 2014–2015, 县级政府',
  F03a: 'per-unit, must, each, allotted, 2014–2015, 省财政厅 (proposed)',
  F03b: 'purpose, must, each, spent, 2014–2015, 县级政府',
  F04: 'share, must, each, allotted, entity, 省级财政',
  F05a: 'eligible, may, each, spent, entity, 县级政府',
  F05b: 'share, may, each, spent, entity, 县级政府',
  F06: 'formula-cap, must, each, allotted, entity, 省级财政',
  F07: 'formula-cap, must, each, allotted, entity, 省级财政',
  F11: 'per-unit, must, each, allotted, 2013–2015, 省级财政',
  F12a: 'purpose, must, each, spent, 2013–2015, 县级政府',
  F12b: 'filing, must, each, -, 2013–2015, 县级政府',
  F15: 'per-unit, must, each, allotted, entity, 省科学技术厅',
  F16: 'eligible, principle, each, -, entity, 省科学技术厅 (proposed)',
  F17: 'filing, must, each, -, entity, 省、市对应部门',
  F25: 'purpose, must, each, spent, 2013–, 县级政府',
  F33: 'per-unit, must, each, allotted, once, 省级财政',
  F34: 'purpose, must, each, spent, once, 县级政府',
  F35a: 'per-unit, must, each, allotted, 2013–2015, 省级财政',
  F35b: 'purpose, must, each, spent, 2013–2015, 县级政府',
  F36: 'share, must, together, allotted, 2013–, 省人力资源和社会保障厅、省财政厅 (proposed)',
  F38: 'share, must, each, allotted, entity, 省财政厅 (proposed)',
  F40: 'per-unit, must, each, allotted, entity, 省委农办等',
  N1: 'total-of-parts, must, together, allotted, once, 省级财政',
  N2: 'share, must, ? N2.scope, spent, once, 县教育局、县财政局 (proposed)',
  N3a: 'per-unit, must, each, allotted, once, 省级财政',
  N3b: 'eligible, must, each, allotted, once, 省级财政',
  N4: 'purpose, must, each, spent, once, 县级政府',
  N5a: 'total-of-parts, must, together, allotted, once, 省级财政',
  N5b: 'eligible, must, each, spent, once, 省级财政',
  N5c: 'purpose, must, together, spent, once, 省级财政',
};

/** What is proposed or called default; null: nothing is, and nobody guesses. */
const asks: Record<string, string | null> = {
  'F01.compared': 'each',
  'F01.departments': null,
  'F01.shares': null,
  'F02.filing': 'pooling',
  'F03.owner': '省财政厅',
  'F03.source': null,
  'F04.end': null,
  'F05.half': 'must',
  'F05.partial': 'as-is',
  'F06.figure': 'two',
  'F07.owner': '省财政厅、省农业厅',
  'F11.cumulative': 'line',
  'F16.owner': '省科学技术厅',
  'F33.year': '2013',
  'F35.purposes': null,
  'F36.owner': '省人力资源和社会保障厅、省财政厅',
  'F38.owner': '省财政厅',
  'F38.start': 'first-revenue',
  'F40.rounds': null,
  'F40.ties': null,
  'N2.notice': null,
  'N2.owner': '县教育局、县财政局',
  'N2.scope': 'each',
  'N2.term': '2015-12-31',
  'N3.notice': null,
  'N4.purposes': null,
  'N5.notice': null,
  'N5.purposes': null,
  'N5.schools': null,
  'N5.year': null,
};

const rules = fujian.rules.filter(one => `${one.id}${one.part ?? ''}` in table);

describe('the rules about money, as the Opinion and the news have them', () => {
  it.each(Object.entries(table))('%s: %s', (ref, said) => {
    const [rule, ...more] = rules.filter(one => `${one.id}${one.part ?? ''}` === ref);
    expect(more).toEqual([]);
    expect(
      [rule!.kind, rule!.modality, scopeOf(rule!), rule!.stage ?? '-', periodOf(rule!), ownerOf(rule!)].join(
        ', ',
      ),
    ).toBe(said);
  });
  it.each(Object.entries(asks))('%s is asked; proposed is %s', (id, proposed) =>
    expect(fujian.asks.find(one => one.id === id)?.proposed).toBe(proposed),
  );
  it('rest on the Opinion, and N1 to N5 on the news alone', () => {
    const authorityOf = (rule: Rule) => fujian.documents.find(one => one.id === rule.document)!.authority;
    expect(rules.every(one => authorityOf(one) === (one.id.startsWith('N') ? 'news' : 'document'))).toBe(
      true,
    );
  });
  it('name their evidence and say themselves in both languages', () =>
    expect(rules.filter(one => one.evidence.length === 0 || !one.says.zh || !one.says.en)).toEqual([]));
  it('the five of N3 are none of K, and K lies in the region of F07 (X4, X5)', () => {
    const members = (id: string) => fujian.sets.find(one => one.id === id)!.members.map(one => one.unit);
    expect(members('N3').filter(one => members('K').includes(one))).toEqual([]);
    expect(members('K').filter(one => !members('deep-processing').includes(one))).toEqual([]);
  });
});
