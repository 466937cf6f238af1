import type { Pack, Rule } from '../../domain/rules/types';

const why = { unit: null, isProposed: false };
const each = { modality: 'must', scope: 'each', subject: { kind: 'set', set: 'S' }, version: 1 } as const;
const name = (zh: string) => ({ zh, en: zh });

const allotted: Rule = {
  ...each,
  id: 'D1',
  part: null,
  document: '文',
  cite: '一',
  says: name('每个乡镇教育资金100万元'),
  kind: 'per-unit',
  params: { of: 'allotted', money: { programme: 'education' }, comparator: 'equals', amount: '1000000' },
  stage: 'allotted',
  period: { kind: 'years', from: '2017', to: '2018', final: { kind: 'day', day: '2018-06-15' } },
  owner: { ...why, unit: '财政局', ask: 'D1.owner' },
  evidence: [],
};

const spent: Rule = {
  ...each,
  id: 'D2',
  part: null,
  document: '文',
  cite: '二',
  says: name('教育资金四分之三用于义务教育'),
  kind: 'share',
  params: {
    of: 'spent',
    money: { programme: 'education' },
    purposes: ['compulsory'],
    comparator: 'at-least',
    ratio: '3/4',
  },
  stage: 'spent',
  period: { kind: 'years', from: '2018', to: '2018', final: { kind: 'day', day: '2018-06-20' } },
  owner: why,
  evidence: [],
};

const news: Rule = {
  ...allotted,
  id: 'D3',
  document: '报',
  says: name('每个乡镇医疗资金10万元'),
  params: { of: 'allotted', money: { programme: 'health' }, comparator: 'at-least', amount: '100000' },
  period: { kind: 'years', from: '2018', to: '2018', final: { kind: 'day', day: '2018-05-31' } },
  owner: { ...why, unit: '交通局' },
};

const document = (id: string, authority: 'document' | 'news') => ({
  id,
  title: name(id),
  issuer: '县政府',
  number: null,
  issuedOn: '2017-01-01',
  inForceFrom: '2017-01-01',
  inForceTo: null,
  authority,
});

/**
 * A pack over two townships of the small county: D1 allots a million a year and has an owner that is asked; D2 is a share of what
 * was spent; D3 is known from the news alone.
 */
export const smallPack = (changes: Partial<Pack> = {}): Pack => ({
  id: 'small',
  version: 1,
  title: name('小规则包'),
  documents: [document('文', 'document'), document('报', 'news')],
  sets: [
    {
      id: 'S',
      name: '两乡',
      cite: '附',
      members: ['东岭乡', '西坪乡'].map(unit => ({ unit, from: null, to: null })),
    },
  ],
  programmes: [],
  indicators: [],
  registers: [],
  asks: [
    { id: 'D1.owner', question: name('D1 由谁负责?'), kind: 'text', proposed: '财政局' },
    {
      id: 'D1.note',
      question: name('怎么看?'),
      kind: 'choice',
      proposed: null,
      options: [{ value: 'a', name: name('甲') }],
    },
  ],
  rules: [allotted, spent, news],
  ...changes,
});
