/** How each kind of rule is said, in Chinese and in English. */
export type Sentences<R extends { code: string }> = {
  readonly [C in R['code']]: {
    zh: (rule: Extract<R, { code: C }>) => string;
    en: (rule: Extract<R, { code: C }>) => string;
  };
};
