/** What is added to a sentence whose day hangs on years that are not announced yet. */
export const sayProvisional = {
  zh: (years: readonly number[]): string => `【暂定:${years.join('、')}年放假安排尚未公布】`,
  en: (years: readonly number[]): string =>
    ` [provisional: the holidays of ${years.join(' and ')} are not announced yet]`,
};
