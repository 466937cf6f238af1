import { typedNumber } from './fields';
import type { FormPart } from './types';

const ofLeads = { askedOf: 'leads', isOptional: true } as const;

/** 六(三), what came of it: figures, discipline, lasting rules, plans to consolidate; and 六(一), the liaison. */
export const reportOfEffects: readonly FormPart[] = [
  {
    id: 'data',
    name: { zh: '整改成效数据', en: 'Figures' },
    cites: ['六(三)'],
    fields: [
      {
        id: 'figures',
        name: { zh: '本单位数据', en: "The unit's figures" },
        kind: 'text',
        scope: 'unit',
        from: 'figures',
        askedOf: 'everyone',
      },
      typedNumber('identification', { zh: '精准识别纠正', en: 'Identification put right' }, '户', ofLeads),
      typedNumber('exit', { zh: '精准退出纠正', en: 'Exits put right' }, '户', ofLeads),
      typedNumber('assistance', { zh: '精准帮扶落实', en: 'Assistance put in place' }, '户', ofLeads),
      {
        id: 'funds',
        name: { zh: '资金使用管理问题整改金额', en: 'Funds put right' },
        kind: 'money',
        scope: 'unit',
        from: 'unit',
        measure: '元',
        ...ofLeads,
      },
      {
        id: 'data-source',
        name: { zh: '数据来源', en: 'Where the figures come from' },
        kind: 'text',
        scope: 'unit',
        from: 'unit',
        ...ofLeads,
      },
    ],
  },
  {
    id: 'discipline',
    name: { zh: '执纪问责', en: 'Discipline and accountability' },
    cites: ['六(三)', '六(四)'],
    clear: { zh: '执纪问责情况清', en: 'how many were held to account, and how' },
    fields: [
      {
        id: 'proceedings',
        name: { zh: '台账中的约谈问责', en: 'Proceedings on the record' },
        kind: 'text',
        scope: 'unit',
        from: 'proceedings',
        askedOf: 'everyone',
      },
      typedNumber('cases', { zh: '立案', en: 'Cases opened' }, '件', { cues: ['立案'] }),
      typedNumber('circulated', { zh: '通报', en: 'Circulated criticism' }, '人次', { cues: ['通报'] }),
      typedNumber('admonished', { zh: '诫勉', en: 'Admonished' }, '人', { cues: ['诫勉'] }),
      typedNumber('reassigned', { zh: '组织调整或组织处理', en: 'Reassigned' }, '人', {
        cues: ['组织处理', '组织调整'],
      }),
      typedNumber('sanctioned', { zh: '纪律处分', en: 'Disciplinary sanctions' }, '人', {
        cues: ['纪律处分', '党纪', '政务处分'],
      }),
      {
        id: 'discipline-note',
        name: { zh: '按级别说明', en: 'By level' },
        kind: 'text',
        scope: 'unit',
        from: 'unit',
        askedOf: 'everyone',
        isOptional: true,
        help: { zh: '只写人数和级别，不写姓名。', en: 'Numbers and levels only, no names.' },
      },
    ],
  },
  {
    id: 'mechanisms',
    name: { zh: '长效机制', en: 'Lasting rules' },
    cites: ['六(三)'],
    clear: { zh: '建立长效机制成果清', en: 'which rules were made' },
    fields: [
      {
        id: 'rules',
        name: { zh: '建立的制度', en: 'Rules made' },
        kind: 'papers',
        scope: 'unit',
        from: 'unit',
        askedOf: 'everyone',
        cues: ['制度', '办法', '机制', '细则', '规定'],
        help: { zh: '制度名称、文号、日期，可附文件。', en: 'Name, number, day, and the file.' },
      },
      {
        id: 'rules-made',
        name: { zh: '制度件数', en: 'Number of rules' },
        kind: 'count',
        scope: 'unit',
        from: 'unit',
        askedOf: 'everyone',
        countOf: 'rules',
        measure: '项',
      },
    ],
  },
  {
    id: 'consolidation',
    name: { zh: '后续巩固提高打算', en: 'Consolidation' },
    cites: ['六(三)'],
    clear: { zh: '有后续巩固提高打算', en: 'what will be done to consolidate it' },
    fields: [
      {
        id: 'consolidation',
        name: { zh: '巩固提高打算', en: 'Plans to consolidate' },
        kind: 'text',
        scope: 'unit',
        from: 'unit',
        askedOf: 'everyone',
        cues: ['巩固', '提升', '长期'],
        help: { zh: '写明时间节点。', en: 'With dates.' },
      },
    ],
  },
  {
    id: 'liaison',
    name: { zh: '联络员', en: 'Liaison' },
    cites: ['六(一)'],
    fields: [
      {
        id: 'liaison',
        name: { zh: '联络员姓名、职务、电话', en: 'Name, post and telephone of the liaison' },
        kind: 'text',
        scope: 'unit',
        from: 'liaison',
        askedOf: 'everyone',
      },
    ],
  },
];
