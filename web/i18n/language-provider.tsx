import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { LanguageContext } from './language-context';
import type { Language } from '../../domain/codes/names';

const storageKey = 'zhenggai.language';
const remembered = (): Language => (localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh');

/** Chinese first; the choice is remembered on this machine. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState<Language>(remembered);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    localStorage.setItem(storageKey, language);
  }, [language]);
  const value = useMemo(() => ({ language, setLanguage }), [language]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
};
