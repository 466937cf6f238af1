import { useLanguage, useText } from '../i18n/use-text';

/** The other language, named in itself. */
export const LanguageSwitch = () => {
  const t = useText();
  const { language, setLanguage } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="menu-choice language-switch"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => setLanguage(other)}
    >
      {t.shell.language}
    </button>
  );
};
