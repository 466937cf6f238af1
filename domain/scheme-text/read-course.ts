import { readNumber } from '../deadline/chinese-number';
import { ask, find, listed, placed, type Reader } from './reader';
import type { SchemeReading } from './types';

type Read = Pick<SchemeReading, 'organiser' | 'leads' | 'joining' | 'years'>;

const organised =
  /由([^,。;由]{2,40}?)(?:统一)?(?:组织(?:进行|实施|开展|领导)?|负责(?:组织)?(?:实施)?)(?=[,。;]|$)/;
const led = /(?:由|[,。;]|^)([^,。;由]{2,50}?)牵头/;
const joined = /会同([^,。;]{2,40}?)(?:组织)?(?:实施|进行|开展|组织)/;
const taking = /(?:^|[,。;])([^,。;由]{2,40}?)(?:等单位|等部门)?(?:参与|配合|参加)/;
const span =
  /(?:从|自)?([\d〇零一二三四五六七八九]{4})年?(?:起)?(?:到|至|-)([\d〇零一二三四五六七八九]{4})年/;
const yearly = /每年(?:度)?[^,。;]{0,6}[一1]次|(?:每年|逐年)(?:进行|开展|组织)?考核|[一1]年[一1]次/;
const otherwise = /每(?:半年|季度|月|两年|2年|三年|3年)|半年[一1]次|季度[一1]次/;

/** For which years, asked where it is not once a year or no years stand beside it. */
const readYears = (reader: Reader): Read['years'] => {
  const other = find(reader, otherwise);
  const every = find(reader, yearly);
  if (other || !every) ask(reader, 'not-yearly', (other ?? every)?.span ?? null);
  const found = find(reader, span);
  // Beside 每年: years elsewhere are those of a plan or a goal.
  if (!found || !every || found.article !== every.article) {
    ask(reader, 'years-unstated', found?.span ?? null);
    return null;
  }
  const [from, to] = [readNumber(found.match[1]!) ?? 0, readNumber(found.match[2]!) ?? 0];
  // 「(2018年除外)」: which years are left, a person has to say.
  const behind = /^[^。;]*/.exec(reader.view.text.slice(found.span.end))![0];
  if (from > to || from < 1900 || /除外|除.{0,12}外|不含|不包括/.test(behind)) {
    ask(reader, 'years-unstated', found.span);
    return null;
  }
  return placed(reader, { from, to }, found.span);
};

/** Who organises and leads it, who takes part, for which years (article 4 of the measures). */
export const readCourse = (reader: Reader): Read => {
  const found = find(reader, organised);
  const lead = find(reader, led);
  const together = find(reader, joined);
  const whole = found?.group(1);
  const words = whole && reader.view.text.slice(whole.start, whole.end);
  const isOther = /牵头|委托|授权/.test(words ?? '');
  const organiser =
    whole && words !== undefined && !isOther && !words.includes('、')
      ? { start: whole.start, end: whole.start + words.replace(/会同.*$/, '').length }
      : null;
  if (!organiser) ask(reader, 'organiser-unstated', found?.span ?? null);
  if (!lead) ask(reader, 'lead-unstated');
  const beside = together ?? find(reader, taking);
  return {
    organiser: organiser && placed(reader, reader.view.text.slice(organiser.start, organiser.end), organiser),
    leads: lead ? listed(reader, lead.group(1)) : [],
    joining: beside ? listed(reader, beside.group(1)) : [],
    years: readYears(reader),
  };
};
