import { looksLikeFormula, type Sheet } from './sheet';

/** A cell as RFC 4180 writes it; what looks like a formula begins with an apostrophe, so that it stays a text. */
const csvCell = (text: string): string => {
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A .csv piece by piece: UTF-8 with its mark, by which Excel knows it, and lines that end as Excel's do. */
export async function* writeCsv(sheet: Sheet): AsyncGenerator<Buffer> {
  yield Buffer.from('\u{feff}');
  for await (const cells of sheet) yield Buffer.from(`${cells.map(csvCell).join(',')}\r\n`);
}
