import { Button } from 'antd';
import { useLanguage, useText } from '../i18n/use-text';
import { AskedField } from './asked-field';
import { explainError } from './explain-error';
import { formatInstant } from './format-date';
import type { KeptForm } from './kept-form';
import type { KeptNews } from './kept-news';
import { useYear } from './now-context';
import './kept-line.css';

interface Props {
  kept: KeptForm;
  news: KeptNews;
  /** What is said before anything was typed. */
  hint?: string;
  /** What a kept value is called, where it is none of a command's fields. */
  named?: (field: string) => string | undefined;
}

/** What has become of what was typed, in a sentence; empty where nothing was. */
const useSentence = (news: KeptNews, hint: string): string => {
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  const k = t.kept;
  if (news.isDiscarded) return k.discarded;
  if (news.sentAt) {
    const sent = k.sent(formatInstant(news.sentAt, language, year));
    return news.isSentMeanwhile ? k.sentMeanwhile(sent) : sent;
  }
  if (news.refusal) return k.refused(explainError(news.refusal, t));
  if (news.isHereOnly && news.hasText) return k.hereOnly;
  if (news.isUnanswered) return k.unanswered;
  if (news.elsewhereAt) return k.elsewhere(formatInstant(news.elsewhereAt, language, year));
  if (!news.hasText) return hint;
  if (news.isRestored)
    return news.savedAt ? k.restored(formatInstant(news.savedAt, language, year)) : k.restoredHere;
  return news.savedAt ? k.saved(news.savedAt.slice(11, 16)) : hint;
};

/** 已暂存 14:03: below a form, with what can be done about it. */
export const KeptLine = ({ kept, news, hint = '', named }: Props) => {
  const { kept: k, commands } = useText();
  const names: Readonly<Record<string, string>> = commands.fields;
  const sentence = useSentence(news, hint);
  const asked = Object.entries(news.asked);
  return (
    <div className="kept-line">
      {asked.map(([field, theirs]) => (
        <AskedField
          key={field}
          name={named?.(field) ?? names[field] ?? k.someField}
          theirs={theirs}
          onChoose={which => kept.choose(field, which)}
        />
      ))}
      <p role="status">{sentence}</p>
      {news.isSentMeanwhile && (
        <Button disabled={false} size="small" onClick={kept.startAnew}>
          {k.startAnew}
        </Button>
      )}
      {news.isDiscarded && (
        <Button disabled={false} size="small" type="link" onClick={kept.undo}>
          {k.undo}
        </Button>
      )}
      {news.hasText && asked.length === 0 && (
        <Button disabled={false} size="small" type="link" onClick={kept.discard}>
          {k.discard}
        </Button>
      )}
    </div>
  );
};
