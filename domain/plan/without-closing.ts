const openers: Readonly<Record<string, string>> = { ')': '(', '】': '【', ']': '[', '〕': '〔' };

/**
 * Where the words from `start` to `end` end without a bracket that was opened before them: in 「【牵头单位:甲局;责任单位:乙局】」 the
 * one that closes belongs to no name. In normal form.
 */
export const withoutClosing = (norm: string, start: number, end: number): number => {
  const close = norm[end - 1] ?? '';
  const open = openers[close];
  if (open === undefined || end <= start) return end;
  let depth = 0;
  for (let at = end - 1; at >= start; at--) {
    if (norm[at] === close) depth++;
    else if (norm[at] === open) depth--;
  }
  return depth > 0 ? end - 1 : end;
};
