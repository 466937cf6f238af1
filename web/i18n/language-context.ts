import { createContext } from 'react';
import type { Language } from '../../domain/codes/names';

export const LanguageContext = createContext<{ language: Language; setLanguage: (to: Language) => void }>({
  language: 'zh',
  setLanguage: () => undefined,
});
