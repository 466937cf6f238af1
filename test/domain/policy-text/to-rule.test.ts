import { proposeRules } from '../../../domain/policy-text/propose-rules';
import { toPack } from '../../../domain/policy-text/to-rule/to-pack';
import type { Confirmation, PackHead } from '../../../domain/policy-text/to-rule/types';
import type { RuleProposal } from '../../../domain/policy-text/types';
import { noFigures, type Figures } from '../../../domain/figures/types';
import { checkPack } from '../../../domain/rules/check/check-pack';
import { evaluate } from '../../../domain/rules/evaluate';
import { ownTexts, textOf } from './own-texts';

const headOf = (name: string): PackHead => ({
  id: name,
  title: name,
  issuer: '青沅市政府',
  number: null,
  issuedOn: '2016-03-15',
  inForceFrom: null,
  level: 'township',
});

const source = textOf('qingyuan-opinion');
const reading = proposeRules(source);
const find = (statedAs: string): RuleProposal => reading.proposals.find(one => one.statedAs === statedAs)!;
const draft = (...confirmed: Confirmation[]) => toPack(reading, source, confirmed, headOf('qingyuan'));
const towns = { name: '山区乡镇', members: ['甲乡', '乙镇'] };
const perTown = (more: Partial<Confirmation> = {}): Confirmation => ({
  proposal: find('300万元').id,
  period: { kind: 'years', from: 2017, to: 2019 },
  set: towns,
  settled: find('300万元').questions.map(one => one.code),
  ...more,
});

const tranche = (to: string, amount: bigint): Figures['tranches'][number] => ({
  id: `t-${to}`,
  programme: 'r1',
  year: 2017,
  from: '青沅市',
  to,
  amount,
  docNo: '1号',
  issuedOn: '2017-05-01',
  receivedOn: null,
  purpose: null,
  parent: null,
});
const measured = (
  indicator: string,
  unit: string,
  period: string,
  num: bigint,
): Figures['measurements'][number] => ({
  id: `${indicator}-${unit}-${period}`,
  indicator,
  unit,
  period,
  value: { num, den: 1n },
  part: null,
  asOf: `${period.slice(0, 4)}-12-31`,
  source: '统计',
});

describe('a confirmed proposal is a rule that is judged', () => {
  it('an amount for each unit: whoever got less is short at the final accounts', () => {
    const { pack, left } = draft(perTown());
    expect([left, checkPack(pack)]).toEqual([[], []]);
    const figures = { ...noFigures, tranches: [tranche('甲乡', 300000000n), tranche('乙镇', 299999999n)] };
    const rows = evaluate(pack, figures, '2018-03-31').filter(one => one.period === '2017');
    expect(rows.map(one => [one.unit, one.verdict, one.required])).toEqual([
      ['甲乡', 'kept', '3000000'],
      ['乙镇', 'broken', '3000000'],
    ]);
  });

  it('a number by a day, of the area that the person names, under the name that figures use', () => {
    const [one] = reading.proposals.filter(each => each.unit === '公里');
    const { pack } = draft({
      proposal: one!.id,
      period: { kind: 'by', day: '2018-12-31' },
      unit: '青沅市',
      measure: { id: 'roads', name: '新改建农村公路' },
      settled: one!.questions.map(each => each.code),
    });
    expect(checkPack(pack)).toEqual([]);
    expect(pack.indicators).toEqual([{ id: 'roads', name: { zh: '新改建农村公路', en: '新改建农村公路' } }]);
    const at = (km: bigint) =>
      evaluate(pack, { ...noFigures, measurements: [measured('roads', '青沅市', '2018', km)] }, '2019-03-31');
    expect([at(1200n), at(1199n)].map(rows => rows[0]?.verdict)).toEqual(['kept', 'broken']);
  });

  it('a corrected comparator and number are what is judged', () => {
    const { pack } = draft(perTown({ comparator: 'at-least', number: '2500000' }));
    expect(pack.rules[0]).toMatchObject({ params: { comparator: 'at-least', amount: '2500000' } });
  });

  it('of every text of our own what can be confirmed passes the check of packs, and the rest is listed', () => {
    for (const name of ownTexts) {
      const text = textOf(name);
      const read = proposeRules(text);
      const confirmed = read.proposals.map(({ id, questions }) => ({
        proposal: id,
        settled: questions.map(one => one.code),
      }));
      const { pack, rules, left } = toPack(read, text, confirmed, headOf(name));
      expect([name, checkPack(pack)]).toEqual([name, []]);
      expect(rules.length + left.length).toBe(read.proposals.length);
    }
  });
});

describe('what stays outside the pack', () => {
  const codesOf = (...confirmed: Confirmation[]) =>
    draft(...confirmed).left.map(one => [one.code, one.question]);

  it('is what has a question open', () => {
    const asked = reading.proposals.find(one => one.questions.some(({ code }) => code === 'no-period'))!;
    expect(codesOf({ proposal: asked.id })).toEqual([['question', 'no-period']]);
    // That there is no period cannot be a right reading.
    expect(codesOf({ proposal: asked.id, settled: ['no-period'] })).toEqual([['question', 'no-period']]);
  });

  it('is what is for each of a set that nobody listed, a rate with a cap, and half-years', () => {
    expect(codesOf(perTown({ set: { name: '山区乡镇', members: [] } }))).toEqual([['set', null]]);
    const capped = reading.proposals.find(one => one.beside.some(({ role }) => role === 'cap'))!;
    const period = { kind: 'years', from: 2016, to: 2020 } as const;
    const settled = capped.questions.map(one => one.code);
    expect(codesOf({ proposal: capped.id, period, settled })).toEqual([['conditions', null]]);
    const halfYearly = reading.proposals.find(one => one.kind === 'yearly-duty')!;
    expect(codesOf({ proposal: halfYearly.id })).toEqual([['period', null]]);
  });

  it('is growth against some earlier year: a pack would hold it against the year before', () => {
    const doubled = reading.proposals.find(one => one.kind === 'growth')!;
    const years = { kind: 'years', from: 2020, to: 2020 } as const;
    const settled = doubled.questions.map(one => one.code);
    expect(codesOf({ proposal: doubled.id, period: years, settled })).toEqual([['base-year', null]]);
  });

  it('leaves nothing of itself in the pack, and the rules beside it are numbered through', () => {
    const { pack, rules } = draft(perTown({ set: { name: '山区乡镇', members: [] } }), {
      ...perTown(),
      proposal: find('8000万元').id,
      settled: find('8000万元').questions.map(one => one.code),
      unit: '青沅市',
    });
    expect(rules).toEqual([{ proposal: find('8000万元').id, rule: 'R1' }]);
    expect(checkPack(pack)).toEqual([]);
  });
});

it('who answers, where nobody is named, is a question of the pack; a person who names somebody answers it', () => {
  const nobody = reading.proposals.find(one => one.owner === null && one.unit === '公里')!;
  const given: Confirmation = {
    proposal: nobody.id,
    period: { kind: 'by', day: '2018-12-31' },
    settled: nobody.questions.map(one => one.code),
  };
  const asked = draft(given).pack;
  expect(asked.asks.map(one => one.id)).toEqual(['R1.unit', 'R1.owner']);
  expect(asked.rules[0]?.owner).toEqual({ unit: null, isProposed: false, ask: 'R1.owner' });
  // The row says what has to be answered first.
  expect(evaluate(asked, noFigures, '2019-03-31').map(one => [one.unit, one.verdict])).toEqual([
    [null, 'unknown'],
  ]);
  const named = draft({ ...given, owner: '市交通局', unit: '青沅市' }).pack;
  expect([named.asks, named.rules[0]?.owner]).toEqual([[], { unit: '市交通局', isProposed: false }]);
});

it('a proposal that was not read cannot be confirmed', () => {
  expect(() => draft({ proposal: 'p999' })).toThrow('no proposal p999');
});
