import type { FieldRole } from './field-role';
import { cutOutsideBrackets } from './units';
import { isUnitName } from './unit-name';

const unfinished = /[、,，;；和及与]$/;
const day = /^(?:\d{4}[年.-]|\d{1,2}[月.]|[一二三四五六七八九十]{1,3}月|长期|持续|立行立改|年底|其中)/;

/** What speaks to units, or says by when they report, names none: 「请各责任单位举一反三,于9月20日前报县食安办」. */
const speaks = /^(?:请|以上|上述|于|将)|\d[月日]|将.*报/;

const isUnitLine = (line: string): boolean => {
  const pieces = cutOutsideBrackets(line, char => /[、,，;；\s。]/.test(char));
  // 「注:带*的为牵头单位」 ends as a name does.
  const isName = (one: string) =>
    one.length <= 24 && !speaks.test(one) && !/[:为是]/.test(one) && isUnitName(one);
  return pieces.length > 0 && pieces.every(isName);
};

/**
 * Whether a line without a label goes on with the labelled field above it: names go on with names, a day with a day. A sentence
 * behind 「整改时限:立行立改」 is another matter, and so is one behind a list of units. All in normal form.
 */
export const goesOnField = (role: FieldRole, before: string, line: string): boolean => {
  if (before.trim() === '' || unfinished.test(before.trim())) return true;
  switch (role) {
    case 'deadline':
      return day.test(line) && line.length <= 60;
    case 'officer':
      return line.length <= 20 && !/[。;]/.test(line);
    case 'lead':
    case 'responsible':
    case 'supporting':
    case 'supervising':
      return isUnitLine(line);
    case 'problem':
    case 'measure':
    case 'remark':
    case 'unknown':
      return true;
  }
};
