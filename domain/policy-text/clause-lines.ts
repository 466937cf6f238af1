import { cleanText } from '../plan/clean-text';
import { outlineOf } from '../plan/outline';
import { segmentsOf } from '../plan/segments';
import { clauseFinder, markArticles } from './clauses';
import { repairGlyphs } from './repair-glyphs';
import { policySentences } from './sentences';

/** `二4¶1–2、¶4`: the first of what is cited. */
const firstOf = (cite: string): string => /^[^、–]*/.exec(cite)![0];

/**
 * In which line of a text a clause stands, as packs cite it: 二1¶3, 四(三). An item that the outline does not know stands in the line
 * of its clause; ¶2 of a text without numbers is its second paragraph with a sentence. Null where nothing is like it.
 */
export const clauseLines = (source: string): ((cite: string) => number | null) => {
  const clean = cleanText(repairGlyphs(source).text);
  markArticles(clean);
  const clauseOf = clauseFinder(clean, outlineOf(clean, segmentsOf(clean)));
  const lines = new Map<string, number>();
  const paragraphs: number[] = [];
  for (const sentence of policySentences(clean)) {
    const { line } = sentence.placeOf(0, sentence.text.length);
    const clause = clauseOf(sentence.cleanStart);
    if (!lines.has(clause)) lines.set(clause, line);
    if (/。/.test(sentence.text) && paragraphs.at(-1) !== line) paragraphs.push(line);
  }
  return cite => {
    const nth = /^¶(\d+)$/.exec(cite)?.[1];
    if (nth !== undefined) return paragraphs[Number(nth) - 1] ?? null;
    let clause = firstOf(cite);
    while (clause) {
      const line = lines.get(clause) ?? lines.get(`${clause}¶1`);
      if (line !== undefined) return line;
      clause = /¶\d+$/.test(clause) ? clause.replace(/¶\d+$/, '') : clause.slice(0, -1);
    }
    return null;
  };
};
