const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

// Words that every plan of the genre is full of tell nothing about which measure answers which problem.
const common = new Set(
  '工作 问题 整改 落实 不 不够 到位 加强 进一步 情况 普遍 存在 开展 认真 严格 全面 切实 措施 要求 部分 程度 不同 力度 完善 推进 及时 确保 组织 加大 进行 实施 制度 政策 贫困 贫困户 扶贫 脱贫 户 县 乡 村 乡镇 有 等 的 对 和 与 及 在 要 等 是 年 月 日 前 单位 部门 责任 建立 健全'.split(
    ' ',
  ),
);

/** The words of a text for comparison: those of Intl.Segmenter and, where it cuts finely, pairs of characters. */
export const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  const plain = text.slice(0, 20_000).replace(/[“”"'‘’《》]/g, '');
  for (const { segment, isWordLike } of segmenter.segment(plain)) {
    if (!isWordLike || /^\d/.test(segment) || common.has(segment)) continue;
    if (segment.length >= 2) words.push(segment);
  }
  for (const run of plain.match(/[\u4e00-\u9fff]{2,}/g) ?? [])
    for (let at = 0; at + 2 <= run.length; at++) {
      const pair = run.slice(at, at + 2);
      if (!common.has(pair)) words.push(`~${pair}`);
    }
  return words;
};
