import path from 'node:path';
import { packNames, packsFolder } from '../../../documents/packs/find-pack';
import { readPack } from '../../../documents/packs/read-pack';
import { checkPack } from '../../../domain/rules/check/check-pack';
import type { Pack } from '../../../domain/rules/types';

describe.each(packNames())('packs/%s', name => {
  const pack = readPack(path.join(packsFolder, name));
  it('has nothing wrong', () =>
    expect(checkPack(pack).map(one => `${one.place} ${one.reason.en}`)).toEqual([]));
  it('is called as its folder', () => expect(pack.id).toBe(name));
});

const name = { zh: '名', en: 'name' };
const rule = {
  id: 'R1',
  version: 1,
  part: null,
  document: 'D',
  cite: '1',
  says: name,
  kind: 'per-unit',
  params: { of: 'allotted', money: { programme: 'school' }, comparator: 'equals', amount: '5' },
  modality: 'must',
  scope: 'each',
  stage: 'allotted',
  subject: { kind: 'set', set: 'S' },
  period: { kind: 'years', from: { ask: 'R1.first' }, to: null, final: { kind: 'accounts' } },
  owner: { unit: '省', isProposed: false },
  evidence: ['文件'],
};
const small = {
  id: 'small',
  version: 1,
  title: name,
  documents: [
    {
      ...{ id: 'D', title: name, issuer: '省', number: null, issuedOn: '2013-08-24', authority: 'document' },
      ...{ inForceFrom: '2013-08-24', inForceTo: null },
    },
  ],
  sets: [{ id: 'S', name: '县', cite: '附', members: [{ unit: '甲县', from: null, to: null }] }],
  programmes: [
    {
      ...{ id: 'school', name, level: 'province', owner: null, documents: ['D'], isOneOff: false, years: [] },
      purposes: [{ code: 'desks', name }],
    },
  ],
  indicators: [],
  registers: [],
  asks: [{ id: 'R1.first', question: name, kind: 'year', proposed: '2013' }],
  rules: [rule],
} as unknown as Pack;

type Change = Record<string, unknown>;
const wrong = (change: Change) => checkPack({ ...small, ...change }).map(one => `${one.code} ${one.place}`);
const ofRule = (change: Change) => wrong({ rules: [{ ...rule, ...change }] });
const ofAsk = (change: Change) => wrong({ asks: [{ ...small.asks[0], ...change }] });
const params = (change: Change) => ofRule({ params: { ...rule.params, ...change } });

it('a small pack is right', () => expect(checkPack(small)).toEqual([]));

describe('every problem has its place', () => {
  it.each<[string, string[], string]>([
    ['no pack', checkPack([]).map(one => one.code), 'NOT_AN_OBJECT'],
    ['a list that is none', wrong({ rules: {} }), 'NOT_A_LIST rules'],
    ['a field nobody reads', wrong({ note: 'x' }), 'FIELD_UNKNOWN note'],
    ['one language', ofRule({ says: { zh: '名', en: ' ' } }), 'NAME_MISSING rules[R1].says'],
    ['no clause', ofRule({ cite: '' }), 'TEXT_MISSING rules[R1].cite'],
    ['a kind that there is not', ofRule({ kind: 'per-head' }), 'CODE_UNKNOWN rules[R1].kind'],
    ['a stage that there is not', ofRule({ stage: 'lost' }), 'CODE_UNKNOWN rules[R1].stage'],
    ['a day that there is not', ofRule({ period: { kind: 'by', day: '2015-02-29' } }), 'DAY_INVALID rules[R1].period.day'],
    ['an amount that is a number', params({ amount: 5 }), 'NUMBER_INVALID rules[R1].params.amount'],
    ['a third decimal', params({ amount: '5.001' }), 'AMOUNT_INVALID rules[R1].params.amount'],
    ['万元', params({ amount: '5万' }), 'AMOUNT_INVALID rules[R1].params.amount'],
    ['a comparator of mathematics', params({ comparator: '>=' }), 'CODE_UNKNOWN rules[R1].params.comparator'],
    ['no such programme', params({ money: { programme: 'roads' } }), 'PROGRAMME_UNKNOWN rules[R1].params'],
    ['no such question', params({ amount: { ask: 'R1.sum' } }), 'ASK_UNKNOWN rules[R1].params.amount.ask'],
    ['no such document', ofRule({ document: 'E' }), 'DOCUMENT_UNKNOWN rules[R1].document'],
    ['no such set', ofRule({ subject: { kind: 'set', set: 'T' } }), 'SET_UNKNOWN rules[R1].subject.set'],
    ['a question that nobody asks', ofRule({ period: { kind: 'once', final: { kind: 'never' } } }), 'NOT_USED asks[R1.first]'],
    ['a proposal that is no year', ofAsk({ proposed: 'soon' }), 'PROPOSED_INVALID asks[R1.first].proposed'],
    ['a choice of one', ofAsk({ kind: 'choice', options: [{ value: '2013', name }] }), 'OPTIONS_MISSING asks[R1.first].options'],
    ['a question of no rule', wrong({ rules: [{ ...rule, id: 'R2' }] }), 'ASK_OF_NO_RULE asks[R1.first].id'],
    ['a rule twice', wrong({ rules: [rule, rule] }), 'PARTS_NOT_CONTIGUOUS rules[R1]'],
    ['a lone part', ofRule({ part: 'a' }), 'PARTS_NOT_CONTIGUOUS rules[R1]'],
    ['a gap in the parts', wrong({ rules: ['a', 'c'].map(part => ({ ...rule, part })) }), 'PARTS_NOT_CONTIGUOUS rules[R1]'],
    ['an indicator that nobody reads', wrong({ indicators: [{ id: 'x', name }] }), 'NOT_USED indicators[x]'],
    ['a purpose that there is not', ofRule({ kind: 'purpose', params: { money: { programme: 'school' }, allowed: ['cars'] } }), 'PURPOSE_UNKNOWN rules[R1].params.allowed[0]'],
    ['a param that its kind needs and is not there', params({ amount: undefined }), 'RULE_NOT_JUDGED rules[R1]'],
  ])('%s', (_, found, expected) => expect(found).toContain(expected)); // prettier-ignore
  it('with two parts in order there is nothing wrong', () =>
    expect(wrong({ rules: ['a', 'b'].map(part => ({ ...rule, part })) })).toEqual([]));
});
