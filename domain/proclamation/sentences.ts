import type { Stretch } from './types';

/** The sentences of a stretch, by full stops, colons and the like; a stop between figures, 2027.1.1, ends none. */
export const sentencesIn = (text: string, { start, end }: Stretch): Stretch[] => {
  const found: Stretch[] = [];
  let from = start;
  const close = (at: number): void => {
    if (at > from) found.push({ start: from, end: at });
    from = at + 1;
  };
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    const isStop =
      '。;!?:'.includes(char) ||
      (char === '.' && !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))));
    if (isStop) close(at);
  }
  close(end);
  return found;
};

const day =
  /\d月|\d[日号]|[一二三四五六七八九十]月|[一二三四五六七八九十][日号]|\d{4}[./-]\d|\d\/\d|(?:周|星期)[一二三四五六日天末]|次日|翌日|除夕|初[一二三四五六七八九十]/;
const arrangement = /(?:上班|补班|放假|调休|补休|连休|公休|休息)(?!期间)|假期(?!间)/;

/** Whether a sentence may say something about a day. */
export const speaksOfDays = (sentence: string): boolean => day.test(sentence);
/** Whether a sentence below the first statement may arrange something. */
export const speaksOfArrangement = (sentence: string): boolean => arrangement.test(sentence);
