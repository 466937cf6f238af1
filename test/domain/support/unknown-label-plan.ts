/** An entry with its measure and whatever lines follow. */
const entry = (problem: string, ...lines: string[]): string[] => [problem, '整改措施:灌浆加固。', ...lines];

/** The second problem has nobody but under a label that is not known: until it is answered there is no assignment. */
export const unknownLabelPlan = [
  '清河县督察反馈问题整改方案',
  '一、反馈问题及整改措施',
  ...entry('1.堤防有裂缝。', '责任单位:县水利局等', '整改时限:2021年6月30日前'),
  ...entry('2.闸门漏水。', '挂点同志:县交通局'),
  ...entry(
    '3.泵站失修。',
    '责任单位:县财政局',
    '挂点同志:县农业局',
    '整改时限:2021年7月31日前,8月15日前报送整改报告',
  ),
].join('\n');
