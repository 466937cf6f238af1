/** A glyph that a conversion damaged. Offsets are those of the source: one character is read as one. */
interface Repair {
  start: number;
  end: number;
  was: string;
  readAs: string;
}

const damaged: readonly [RegExp, (words: string) => string][] = [
  // 「„2010‟43号」: brackets of a document's number that became quotation marks.
  [/[„“"‟](?=\d{4}[‟”"„]\s?\d{1,5}\s?号)/g, () => '〔'],
  [/(?<=[„“"‟〔]\d{4})[‟”"„](?=\s?\d{1,5}\s?号)/g, () => '〕'],
  // 「6〃18」, 「数字福建〃宽带」: a dot in a name. Alone in a cell 〃 means "the same".
  [/(?<=[\u4e00-\u9fffA-Za-z0-9])[〃](?=[\u4e00-\u9fffA-Za-z0-9])/g, () => '·'],
];

/** Reads damaged glyphs as what they were, one character for one, and says which (X9). */
export const repairGlyphs = (source: string): { text: string; repairs: Repair[] } => {
  const repairs: Repair[] = [];
  let text = source;
  for (const [pattern, mend] of damaged)
    text = text.replace(pattern, (was: string, at: number) => {
      const readAs = mend(was);
      repairs.push({ start: at, end: at + was.length, was, readAs });
      return readAs;
    });
  return { text, repairs: repairs.sort((a, b) => a.start - b.start) };
};
