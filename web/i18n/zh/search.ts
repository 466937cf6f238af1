/** 搜索. */
export const search = {
  title: '搜索',
  label: '搜索问题、函件、单位、人员',
  placeholder: '问题、序号、文号、单位、姓名',
  hint: '输入问题的文字或序号（如 一-1）、文号、单位名称或姓名。不分全角半角和括号形状。',
  recent: '最近搜过',
  forget: '清除',
  results: '搜索结果',
  searching: '正在搜索…',
  count: (n: number) => `找到 ${n} 项`,
  none: (q: string) => `没有找到“${q}”`,
  searched:
    '查了您能看的问题（标题、类别、序号、牵头单位）、函件（文号、标题、主送单位）、单位（名称、别名、曾用名）和人员（姓名）。',
  instead: '可以少写几个字，或换成序号、文号、单位简称再试。',
  kinds: { pages: '页面', cases: '问题', letters: '函件', units: '单位', people: '人员' },
  moreCases: (q: string) => `在台账里看“${q}”的全部问题`,
  moreOf: '还有更多，再写几个字可缩小范围',
  closed: '已撤并',
  common: '与本单位共同的问题',
  keys: '↑↓ 选择，回车打开，Esc 关闭',
};
