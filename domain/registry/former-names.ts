/** What bodies were called before the reforms of 2018 and 2021, and what took their work over: proposals, never matches. */
const successors: readonly (readonly [former: RegExp, now: readonly string[]])[] = [
  [/扶贫(?:开发)?(?:领导小组)?(?:办|局)/, ['乡村振兴', '农业农村']],
  [/国土(?:资源)?局|规划局/, ['自然资源']],
  [/安监|安全生产监督/, ['应急']],
  [/环保|环境保护/, ['生态环境']],
  [/卫计|卫生和计划生育|卫生局|计生/, ['卫生健康', '卫健']],
  [/农业局|农牧局|畜牧|农办|农机/, ['农业农村']],
  [/文化局|文体|旅游局|文广|广电/, ['文化', '文旅', '文广']],
  [/工商局|工商行政|质监|质量技术|食药监|食品药品/, ['市场监管', '市场监督']],
  [/林业局/, ['林业和草原', '林草']],
  [/粮食局/, ['粮食和物资', '发展和改革', '发改']],
  [/物价局/, ['发展和改革', '发改', '市场监']],
  [/法制办/, ['司法']],
  [/民政局|双拥/, ['退役军人']],
  [/移民局|移民办/, ['水利', '乡村振兴']],
  [/经信|经济和信息化|经贸/, ['工业和信息化', '工信']],
  [/教育局|体育局/, ['教育体育', '教育和体育', '教体']],
  [/水务局|水利局/, ['水利', '水务']],
];

/**
 * How likely a unit took the work of a body of before over, by their names: 1 for the likeliest, less for the next; 0 where
 * nothing says so.
 */
export const followed = (former: string, name: string): number => {
  for (const [old, now] of successors) {
    const rank = old.test(former) && !old.test(name) ? now.findIndex(one => name.includes(one)) : -1;
    if (rank >= 0) return 1 / (rank + 1);
  }
  return 0;
};
