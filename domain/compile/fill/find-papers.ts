import type { Paper } from '../../form/document';

/** 县政办发〔2018〕12号, with the brackets that people type instead, blanks and full-width digits. */
const numbers =
  /([\p{Script=Han}A-Za-z]{1,16})\s*[〔［\[【(（﹝{]\s*([12]\d{3}|[１２][０-９]{3})\s*(?:年)?\s*[〕］\]】)）﹞}]\s*第?\s*([\d０-９]{1,5})\s*号/gu;
/** Words that stand before a number and are no part of it; one character only where a whole sign is left behind it (和政发). */
const before =
  /^.*(?:印发|下发|转发|制定|出台|根据|依据|按照|依照|落实|贯彻|执行|学习|关于|参见|详见|文号|文件|通知|方案|办法)/u;
const joined = /^.*[以和与及见按的了为又](?=.{3})/u;
const title = /《([^《》]{1,80})》[^《》。；;\n]{0,12}$/u;
const titleBehind = /^[^《》。；;\n]{0,6}《([^《》]{1,80})》/u;

const plain = (digits: string): string =>
  digits.replace(/[０-９]/g, one => String.fromCharCode(one.charCodeAt(0) - 0xfee0));

/** Every document with a 文号 in a text, each once, in the text's order: the number as it is printed, the title in 《》 beside it. */
export const papersIn = (text: string): Paper[] => {
  const found = new Map<string, Paper>();
  for (const hit of text.matchAll(numbers)) {
    const [whole, run = '', year = '', n = ''] = hit;
    const sign = run.replace(before, '').replace(joined, '');
    if (!sign) continue;
    const number = `${sign}〔${plain(year)}〕${Number(plain(n))}号`;
    if (found.has(number)) continue;
    const behind = titleBehind.exec(text.slice(hit.index + whole.length).replace(/^[)）]/, ''));
    const ahead = title.exec(text.slice(0, hit.index + run.length - sign.length));
    found.set(number, { title: ahead?.[1] ?? behind?.[1] ?? number, number, on: null, fileId: null });
  }
  return [...found.values()];
};
