import { createContext } from 'react';

export type Language = 'zh' | 'en';

export const LanguageContext = createContext<{ language: Language; setLanguage: (to: Language) => void }>({
  language: 'zh',
  setLanguage: () => undefined,
});
