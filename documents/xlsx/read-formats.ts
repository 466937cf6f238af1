import { decodeXml } from '../xml/decode-xml';
import { parseXml } from '../xml/parse-xml';

/** Formats that have a number only (ECMA-376, 18.8.30), as a Chinese Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%',
  14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm',
  21: 'h:mm:ss', 22: 'yyyy/m/d h:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00',
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'yy/m/d', 31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: 'h"时"mm"分"', 35: 'h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"',
  55: 'h"时"mm"分"', 56: 'h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
}; // prettier-ignore

/** The code of the format of each style of cells (`xl/styles.xml`); `''` for none of its own. */
export const readFormats = (bytes: Uint8Array | undefined): string[] => {
  const own = new Map<number, string>();
  const ofCells: number[] = [];
  let isOfCells = false;
  if (bytes)
    parseXml(bytes, {
      open: (name, attributes) => {
        if (name === 'x:cellXfs') isOfCells = true;
        else if (name === 'x:xf' && isOfCells) ofCells.push(Number(attributes().numFmtId ?? 0));
        else if (name === 'x:numFmt') {
          const { numFmtId, formatCode } = attributes();
          own.set(Number(numFmtId), decodeXml(formatCode ?? ''));
        }
      },
      close: name => {
        if (name === 'x:cellXfs') isOfCells = false;
      },
      text: () => undefined,
    });
  return ofCells.map(id => own.get(id) ?? builtIn[id] ?? '');
};
