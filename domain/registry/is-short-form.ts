// Words at the end of a subject that short forms leave out: 应急管理局 is 应急局.
const tail = /(?:管理|事务|工作|服务|开发|资源|保障|运输|化|(?<=残疾)人|界)$/;

/** Where the last word begins that a short form has to touch. */
const lastWord = (core: string): number => {
  let text = core;
  for (let cut = text.replace(tail, ''); cut.length >= 2 && cut !== text; cut = text.replace(tail, ''))
    text = cut;
  return Math.max(0, text.length - 2);
};

/** Where each character of the short form stands in the name, each as early as it can; `null` where one is not there. */
const placesOf = (short: string, core: string): number[] | null => {
  const places: number[] = [];
  for (const char of short) {
    const at = core.indexOf(char, (places.at(-1) ?? -1) + 1);
    if (at < 0) return null;
    places.push(at);
  }
  return places;
};

/**
 * Whether a subject is a usual short form of another: its characters in their order, from the first on, at least one of each
 * part that 和 joins and one of the last word that counts. 卫健 is one of 卫生健康; 卫生, the name of before a reform, is none.
 */
export const isShortForm = (short: string, core: string): boolean => {
  if (short === core) return true;
  if (short.length < 2 || short.length > core.length || short[0] !== core[0]) return false;
  const places = placesOf(short, core);
  if (!places || places.at(-1)! < lastWord(core)) return false;
  let start = 0;
  return core.split(/[和与及、]/).every(part => {
    const from = start;
    start += part.length + 1;
    return places.some(at => at >= from && at < from + part.length);
  });
};
