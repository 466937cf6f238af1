import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { LanguageContext } from './language-context';
import { loadText } from './load-text';
import { rememberLanguage } from './remembered-language';
import type { Text } from './zh';

/** Begins with the texts that are there; a change waits until the others are, so that no page is half in each. */
export const LanguageProvider = ({ begin, children }: { begin: Text; children: ReactNode }) => {
  const [text, setText] = useState(begin);
  const { language } = text;
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      text,
      setLanguage: async (to: typeof language) => {
        setText(await loadText(to));
        rememberLanguage(to);
      },
    }),
    [language, text],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
};
