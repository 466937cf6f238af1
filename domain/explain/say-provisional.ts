/** What 「暂定」 means, once for whoever reads a mail or a letter that marks a day so. */
export const explainProvisional = (years: readonly number[]): string =>
  `标有“暂定”的日期,因${years.join('、')}年放假安排尚未公布,按周末和法定节假日推算;公布后如有变动,另行通知。`;

/** What is added to a sentence whose day hangs on years that are not announced yet. */
export const sayProvisional = {
  zh: (years: readonly number[]): string => `【暂定:${years.join('、')}年放假安排尚未公布】`,
  en: (years: readonly number[]): string =>
    ` [provisional: the holidays of ${years.join(' and ')} are not announced yet]`,
};
