import { createContext } from 'react';
import type { Language } from '../../domain/codes/names';
import { zh, type Text } from './zh';

interface Spoken {
  language: Language;
  text: Text;
  /** Changes once the texts are there. @throws ApiError `OFFLINE` where they cannot be fetched. */
  setLanguage: (to: Language) => Promise<void>;
}

export const LanguageContext = createContext<Spoken>({
  language: 'zh',
  text: zh,
  setLanguage: () => Promise.resolve(),
});
