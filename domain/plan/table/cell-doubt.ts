import { dateLike } from '../assignment-sentence';
import { isUnitRole } from '../field-role';
import { cutOutsideBrackets } from '../units';
import { endsAsUnit, levelOf } from '../unit-words';
import type { Column } from './columns';
import { rowNumberOf } from './numbers';
import { isUnitName } from '../unit-name';

const nothing = /^(?:无|没有|不涉及|空|\/+|[-—–―─~]+|×|n\/?a)$/i;

/** 「/」, 「无」, 「——」: a cell that says there is nothing. */
export const saysNothing = (word: string): boolean => nothing.test(word.trim());

const wholeDay =
  /^(?:截至|于)?(?:\d{4}[年./-][ ]?\d{1,2}(?:[月./-][ ]?(?:\d{1,2}日?|底|末|[上中下]旬)?)?|\d{1,2}月(?:\d{1,2}日|底|末|[上中下]旬)?)(?:之?前|底前|以前)?(?:完成)?$/;
const office =
  /^(?:[\u4e00-\u9fff]{0,4}(?:省|市|县|区|州|乡|镇|街道))?[\u4e00-\u9fff]{0,10}(?:局|委|委员会|办公室|政府|镇|乡|街道|街道办|办事处|中心|厅)$/;
const anyVerb = /[建修整清完加推制补新改拆设购]/;
const verb = /^(?:建|修|整|清|完|开|加|落|组|推|制|对|补|新|改|拆|设|购|委托)/;

const piecesOf = (word: string): string[] => cutOutsideBrackets(word, char => /[、,;\s]/.test(char));
const isDay = (word: string): boolean =>
  wholeDay.test(word) || (dateLike.test(word) && !piecesOf(word).some(endsAsUnit));
const isUnits = (word: string): boolean => {
  const pieces = piecesOf(word);
  return pieces.length > 0 && pieces.every(one => one.length <= 24 && isUnitName(one));
};
/** A body with its level before its name: 「县档案馆」. */
const isLevelled = (one: string): boolean => one.length <= 12 && endsAsUnit(one) && levelOf(one) !== null;
const isOffice = (word: string): boolean =>
  piecesOf(word).every(
    one =>
      (one.length <= 14 && office.test(one) && !verb.test(one)) ||
      (one.length <= 10 && isLevelled(one) && /[馆司队站所院校行]$/.test(one) && !anyVerb.test(one)),
  );

/** What a cell plainly is though its column says otherwise, as where a row has slid by a cell; `null` where nothing is odd. In normal form. */
export const cellDoubt = (column: Column, word: string): '时间' | '单位' | '文字' | null => {
  if (word === '' || saysNothing(word)) return null;
  if (column === 'number') return rowNumberOf(word) ? null : '文字';
  if (isUnitRole(column as never) || column === 'officer')
    return isDay(word) ? '时间' : column === 'officer' && piecesOf(word).every(isLevelled) ? '单位' : null;
  if (column === 'deadline')
    return !dateLike.test(word) && !wholeDay.test(word) && isUnits(word) && isOffice(word) ? '单位' : null;
  if (column === 'problem' || column === 'measure')
    return wholeDay.test(word) ? '时间' : isOffice(word) ? '单位' : null;
  return null;
};
