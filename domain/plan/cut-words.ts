import { everydayKeyAt, fieldKeyAt } from './field-keys';
import { labelShapeAt } from './label-words';
import { endsAsUnit } from './unit-words';
import { isUnitName } from './unit-name';

/** A list of units that goes on to the end. */
export const unitField = /(?:单位|部门|主体|乡镇|股室|科室|科\(室\)):[^。]{0,300}$/;

/** 「责任单位:县教育局、县税」 goes on with 「务局」: what stands above the break is no name, and with what stands below it is one. */
export const cutsName = (before: string, line: string): boolean => {
  const field = unitField.exec(before)?.[0];
  const head = field?.slice(field.search(/[^、,;: ]*$/)) ?? '';
  const tail = /^[^、,;。: ]*/.exec(line)?.[0] ?? '';
  const isName = (name: string): boolean => name.length > 1 && isUnitName(name);
  return head !== '' && tail !== '' && !isName(head) && isName(head + tail);
};

/** What stands before the word of a label and makes it another: 「县级」 on one line, 「牵头单位:」 on the next. */
const beforeLabel = /^(?:[省州市县乡]级|具体|第一|直接|主要|整改|行业|属地|总|计划|预计|实际)$/;

/**
 * 「…县财政局。完成」 goes on with 「时限:7月31日」, 「;第一责」 with 「任人:」: the two are one label. That it is one is shown by the same
 * label where it stands whole, or by its words.
 */
export const cutsLabel = (
  before: string,
  line: string,
  words: ReadonlySet<string>,
  isFull: boolean,
): boolean => {
  const head = /(?<=[。;,)】])[\u4e00-\u9fff]{1,9}$/.exec(before)?.[0];
  const tail = /^[\u4e00-\u9fff]{1,9}[ ]{0,4}:[ ]{0,4}/.exec(line)?.[0];
  if (head === undefined || tail === undefined) return false;
  const whole = labelShapeAt(head + tail, 0);
  if (whole?.length !== head.length + tail.length) return false;
  if (words.has(whole.word) || everydayKeyAt(head + tail, 0)?.length === whole.length) return true;
  // Neither 「县水利局」 before 「责任单位:」 nor a person's name is part of the label below it.
  if (!isFull || endsAsUnit(head)) return false;
  return fieldKeyAt(tail, 0)
    ? head.length === 1 || beforeLabel.test(head)
    : fieldKeyAt(head + tail, 0) !== null;
};

const dateCut = {
  head: /(?:\d年|月|\d|日|季度|年底)$/,
  tail: /^(?:[至到—](?=\d)|前(?![期三两几半])|底前|底[,。;]|末[,。;]|之前|以前|日[前至起,。;])/,
};

/** 「…6月30日」 goes on with 「前完成」. In normal form, as all that stands here. */
export const cutsDate = (before: string, line: string): boolean =>
  dateCut.head.test(before) && dateCut.tail.test(line);
