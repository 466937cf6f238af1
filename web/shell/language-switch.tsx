import { useMutation } from '@tanstack/react-query';
import { useLanguage, useText } from '../i18n/use-text';
import { explainError } from '../parts/explain-error';

/** The other language, named in itself. Why it could not be fetched is said beside it, or by `onFailed` where it may be gone. */
export const LanguageSwitch = ({ onFailed }: { onFailed?: (why: string) => void }) => {
  const t = useText();
  const { language, setLanguage } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const change = useMutation({
    mutationFn: () => setLanguage(other),
    networkMode: 'always',
    onError: error => onFailed?.(explainError(error, t)),
  });
  return (
    <>
      <button
        type="button"
        className="menu-choice language-switch"
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        disabled={change.isPending}
        onClick={() => change.mutate()}
      >
        {t.shell.language}
      </button>
      {change.isError && !onFailed && <span role="alert">{explainError(change.error, t)}</span>}
    </>
  );
};
