import { use } from 'react';
import { en } from './en';
import { LanguageContext } from './language-context';
import { zh, type Text } from './zh';

export const useLanguage = () => use(LanguageContext);

/** The dictionary of the language that the reader chose. */
export const useText = (): Text => (useLanguage().language === 'zh' ? zh : en);
