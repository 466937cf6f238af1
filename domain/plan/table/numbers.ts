import { readNumber } from '../../deadline/chinese-number';

/** A cell of the number column. */
export interface RowNumber {
  value: number;
  /** `1` of 「1-2」 and 「1.2」: the second count begins anew under each. */
  under: string;
  isChinese: boolean;
}

const plain =
  /^(?:第|问题|反馈问题|整改问题|任务|项目|no\.?)?[ ]?[(〔]?(\d{1,5}|[一二三四五六七八九十百〇]{1,6})[)〕]?(?:项|个|条|号|类)?[.、:。]?$/i;
const twofold = /^[(]?(?:问题)?(\d{1,3}|[一二三四五六七八九十]{1,3})[-—–_.](\d{1,3})[)]?[.、]?$/;
const coded = /^(?=.*\d)[a-z\u4e00-\u9fff]{0,4}[\da-z〔〕()[\]—–_./-]{1,16}号?$/i;

/** What a number cell counts; `null` for words that are no number, `value` 0 for a code (「2022-ZG-07」) that counts nothing. */
export const rowNumberOf = (word: string): RowNumber | null => {
  const symbol = word.charCodeAt(0);
  if (word.length === 1 && symbol >= 0x2460 && symbol <= 0x2473)
    return { value: symbol - 0x245f, under: '', isChinese: false };
  const one = plain.exec(word);
  const value = one && readNumber(one[1]!);
  if (one && value) return { value, under: '', isChinese: !/\d/.test(one[1]!) };
  const two = twofold.exec(word);
  if (two) return { value: Number(two[2]!), under: two[1]!, isChinese: false };
  return coded.test(word) ? { value: 0, under: word, isChinese: false } : null;
};

/** Follows the numbers of a table's problems and says where one is missing or comes twice. */
export class NumberWatch {
  private before: RowNumber | null = null;

  /** A new head, group or category: the count may begin anew. */
  private mayRestart = true;

  restart(): void {
    this.mayRestart = true;
  }

  /** `null` where the number follows; otherwise the one before it. */
  jump(next: RowNumber): number | null {
    if (next.value === 0) return null;
    const { before } = this;
    const isRestart = next.value === 1 && (this.mayRestart || next.under !== before?.under);
    const follows = before
      ? next.value === before.value + 1 && (next.under === before.under || this.mayRestart)
      : this.mayRestart;
    this.before = next;
    this.mayRestart = false;
    return follows || isRestart ? null : (before?.value ?? 0);
  }
}
