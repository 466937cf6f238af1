import { Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import type { DraftView } from '../../api/contracts/campaigns';
import { useLanguage, useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { EditLine } from './edit-line';

type Deadline = NonNullable<DraftView['plan']['assignments'][number]['deadline']>;

/** A deadline with its words in the source and how its day was found. */
export const ReadDeadline = ({ deadline }: { deadline: Deadline }) => {
  const t = useText();
  const { language } = useLanguage();
  const steps = deadline.derivation.map(one => (language === 'en' ? one.en : one.text));
  const isLongTerm = deadline.kind === 'long-term' || deadline.isLongTerm === true;
  return (
    <>
      {deadline.dueOn && (
        <DeadlineText on={deadline.dueOn} why={deadline.derivation} provisional={deadline.provisionalYears} />
      )}{' '}
      {isLongTerm && <strong>{t.drafts.longTerm} </strong>}
      <span className="plain-note">
        {[t.questions.result.said(deadline.raw), ...steps].join(t.questions.result.semicolon)}
      </span>
    </>
  );
};

const WordsField = ({ first, onSave }: { first: string; onSave: (words: string) => void }) => {
  const t = useText();
  const [words, setWords] = useState(first);
  const save = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (words.trim()) onSave(words.trim());
  };
  return (
    <form className="result-form" onSubmit={save}>
      <Input
        autoFocus
        aria-label={t.drafts.deadlineText}
        placeholder={t.drafts.deadlineHint}
        maxLength={200}
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      <Button size="small" type="primary" htmlType="submit" disabled={words.trim() === ''}>
        {t.shell.confirm}
      </Button>
    </form>
  );
};

interface Props {
  deadline: Deadline | null;
  /** As somebody wrote it in the place of what was read. */
  corrected: string | undefined;
  onSave: (words: string) => void;
  onBack: (() => void) | null;
}

/** The deadline of an entry, as it was read or corrected. */
export const DeadlineLine = ({ deadline, corrected, onSave, onBack }: Props) => {
  const t = useText();
  return (
    <EditLine
      label={t.drafts.deadline}
      onBack={onBack}
      field={close => (
        <WordsField
          first={corrected ?? deadline?.raw ?? ''}
          onSave={words => {
            onSave(words);
            close();
          }}
        />
      )}
    >
      {corrected !== undefined ? (
        `「${corrected}」`
      ) : deadline ? (
        <ReadDeadline deadline={deadline} />
      ) : (
        <span className="plain-note">{t.questions.result.none}</span>
      )}
    </EditLine>
  );
};
