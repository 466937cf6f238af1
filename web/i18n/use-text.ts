import { use } from 'react';
import { LanguageContext } from './language-context';
import type { Text } from './zh';

export const useLanguage = () => use(LanguageContext);

/** The dictionary of the language that the reader chose. */
export const useText = (): Text => useLanguage().text;
