/** What a person reads in the texts, written before the reader saw them. Null: the text does not say it, or not clearly; then it is asked. */
export interface Expected {
  file: string;
  title: string;
  articles: string;
  /** Of which level, assessed by which. */
  from: string | null;
  of: string | null;
  count: number | null;
  subjects: string[];
  years: [from: number, to: number] | null;
  organiser: string | null;
  leads: string[];
  starts: string | null;
  ends: string | null;
  steps: string[] | null;
  kinds: string[] | null;
  interpreter: string | null;
  inForceFrom: string | null;
  inForceTo: string | null;
  replaced: string[];
  annexes: number;
  asks: string[];
}

export const expected: Expected[] = [
  {
    file: 'qiling-counties.txt',
    title: '栖岭省县级党委和政府脱贫攻坚成效考核办法',
    articles: '1 2 3 4 5 6 7 8 9 10 11',
    from: 'province',
    of: 'county',
    count: 41,
    subjects: [],
    years: [2016, 2020],
    organiser: '省扶贫开发领导小组',
    leads: ['省扶贫办', '省委组织部', '省统计局'],
    starts: '12-15',
    ends: '1 01-20',
    steps: ['summary', 'third-party', 'data', 'evaluation', 'feedback'],
    kinds: [
      'plan-missed',
      'funds-misused',
      'forbidden-act',
      'false-exit',
      'low-rate',
      'found-by-organs',
      '?',
    ],
    interpreter: '省扶贫办',
    inForceFrom: null,
    inForceTo: null,
    replaced: [],
    annexes: 0,
    asks: ['in-force', 'kind-unknown', 'reward', 'subjects-unnamed'],
  },
  {
    file: 'wulan-city.txt',
    title: '乌岚市县(区)扶贫成效年度考核实施细则(试行)',
    articles: '1 2 3 4 5 6 7 8 9 10',
    from: 'city',
    of: 'county',
    count: 3,
    subjects: ['云塘县', '岚桥县', '石泉区'],
    years: null,
    organiser: '市扶贫开发领导小组办公室',
    leads: [],
    starts: null,
    ends: '0 12-25',
    steps: null,
    kinds: null,
    interpreter: '市扶贫办',
    inForceFrom: '2018-03-01',
    inForceTo: '2020-12-31',
    replaced: ['乌岚市扶贫考核暂行办法'],
    annexes: 2,
    asks: [
      'annex-missing',
      'kinds-unstated',
      'lead-unstated',
      'start-day',
      'steps-unstated',
      'years-unstated',
    ],
  },
  {
    file: 'tantai-townships.txt',
    title: '檀台县乡镇脱贫攻坚工作成效考核办法',
    articles: '1 2 3 4 5 6',
    from: 'county',
    of: 'township',
    count: 14,
    subjects: [],
    years: null,
    organiser: '县脱贫攻坚指挥部',
    leads: ['县扶贫办'],
    starts: null,
    ends: '1 01-end',
    steps: ['summary', 'data', 'third-party', 'feedback'],
    // 「违反资金管理规定被审计发现的」 may be the second or the sixth kind.
    kinds: ['plan-missed', '?', 'low-rate'],
    interpreter: null,
    inForceFrom: '2017-01-01',
    inForceTo: null,
    replaced: ['檀台县扶贫工作考核办法'],
    annexes: 0,
    asks: [
      'interpreter-unstated',
      'kind-unclear',
      'not-yearly',
      'start-day',
      'steps-missing',
      'subjects-unnamed',
      'threshold',
      'years-unstated',
    ],
  },
  {
    file: 'yunbo-prefecture.txt',
    title: '云泊自治州县市扶贫开发工作成效考核办法',
    articles: '1 2 3 4 5 6 8 9',
    from: 'city',
    of: 'county',
    count: 8,
    subjects: [],
    years: [2017, 2019],
    organiser: '州扶贫开发领导小组',
    leads: ['州扶贫办'],
    starts: null,
    ends: null,
    steps: ['summary', '?', 'third-party', 'data', 'evaluation', 'feedback'],
    kinds: ['plan-missed', 'funds-misused', 'false-exit', 'found-by-organs'],
    interpreter: '州扶贫办',
    inForceFrom: '2017-07-01',
    inForceTo: null,
    replaced: [],
    annexes: 0,
    asks: ['end-day', 'numbering', 'start-day', 'step-unknown', 'subjects-unnamed'],
  },
];
