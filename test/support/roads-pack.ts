import type { FundProgramme, Pack, Rule } from '../../domain/rules/types';

const programme = (id: string, zh: string): FundProgramme => ({
  id,
  name: { zh, en: id },
  level: 'province',
  owner: '省厅',
  purposes: [],
  documents: ['〈甲〉'],
  isOneOff: false,
  years: [2017, 2018],
});

const perUnit = (id: string, zh: string, amount: string, more: Partial<Rule> = {}): Rule =>
  ({
    id,
    version: 1,
    part: null,
    document: '〈甲〉',
    cite: `${id.slice(1)}¶1`,
    says: { zh, en: `${amount} yuan to each unit` },
    kind: 'per-unit',
    params: { of: 'allotted', money: { programme: 'roads' }, comparator: 'equals', amount },
    modality: 'must',
    scope: 'each',
    stage: 'allotted',
    subject: { kind: 'set', set: 'S' },
    period: { kind: 'years', from: '2017', to: { ask: 'T1.until' }, final: { kind: 'accounts' } },
    owner: { unit: '省厅', isProposed: true },
    evidence: ['下达文件'],
    ...more,
  }) as Rule;

/** Two rules over two units: money for roads each year, and money for schools that is known from the news alone. */
export const roadsPack = (units: readonly string[]): Pack => ({
  id: 'small',
  version: 1,
  title: { zh: '小规则包', en: 'small pack' },
  documents: [
    {
      id: '〈甲〉',
      title: { zh: '扶持意见', en: 'Opinion' },
      issuer: '省政府',
      number: null,
      issuedOn: '2017-01-05',
      inForceFrom: '2017-01-05',
      inForceTo: null,
      authority: 'document',
    },
  ],
  sets: [
    {
      id: 'S',
      name: '重点单位',
      cite: '〈甲〉附',
      members: units.map(unit => ({ unit, from: null, to: null })),
    },
  ],
  programmes: [programme('roads', '道路资金'), programme('schools', '学校资金')],
  indicators: [],
  registers: [],
  asks: [
    {
      id: 'T1.until',
      question: { zh: '道路资金到哪一年为止？', en: 'Until which year does the money for roads run?' },
      kind: 'year',
      proposed: '2017',
    },
  ],
  rules: [
    perUnit('T1', '每年给每个重点单位道路资金100万元', '1000000'),
    perUnit('T2', '每年给每个重点单位学校资金50万元', '500000', {
      params: { of: 'allotted', money: { programme: 'schools' }, comparator: 'at-least', amount: '500000' },
      period: { kind: 'years', from: '2017', to: '2017', final: { kind: 'accounts' } },
      authority: 'news',
    }),
  ],
});
