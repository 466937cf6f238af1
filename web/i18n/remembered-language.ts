import type { Language } from '../../domain/codes/names';

const KEY = 'zhenggai.language';

/** The language that was chosen on this machine; Chinese until one is. */
export const rememberedLanguage = (): Language => (localStorage.getItem(KEY) === 'en' ? 'en' : 'zh');

export const rememberLanguage = (language: Language): void => localStorage.setItem(KEY, language);
