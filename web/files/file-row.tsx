import { PaperClipOutlined } from '@ant-design/icons';
import { ApiError } from '../client/problem';
import { useText } from '../i18n/use-text';
import { explainError } from '../parts/explain-error';
import { isPicture, sizeText } from './attached';
import { Thumbnail } from './thumbnail';
import type { Entry, UploadQueue } from './upload-queue';

/** Where the same bytes could be taken another time: not what the API has looked at and refused. */
const isWorthRetrying = (error: unknown): boolean =>
  !(error instanceof ApiError) ||
  error.status < 400 ||
  error.status >= 500 ||
  [401, 408, 409, 429].includes(error.status);

const State = ({ entry: { name, size, progress, isRemoved } }: { entry: Entry }) => {
  const t = useText();
  if (isRemoved) return <span>{t.files.removed}</span>;
  switch (progress.at) {
    case 'waiting':
      return <span>{t.files.waiting}</span>;
    case 'sending': {
      const percent = Math.floor(progress.share * 100);
      return (
        <>
          <span>{percent < 100 ? t.files.sent(percent) : t.files.storing}</span>
          <progress max={100} value={percent} aria-label={t.files.progress(name)} />
        </>
      );
    }
    case 'stored':
      return <span>{size === undefined ? t.files.stored : sizeText(size)}</span>;
    case 'failed':
      return (
        <span className="file-failed">
          {t.files.failed}
          {explainError(progress.error, t)}
        </span>
      );
  }
};

interface Props {
  entry: Entry;
  queue: UploadQueue;
  onOpen: () => void;
}

/** One file of the field: what it is, how far it is, and what can be done about it. */
export const FileRow = ({ entry, queue, onOpen }: Props) => {
  const t = useText();
  const { key, name, type, file, progress, isRemoved } = entry;
  const isUnderway = progress.at === 'waiting' || progress.at === 'sending';
  const id = progress.at === 'stored' ? progress.id : key;
  const verb = isRemoved ? t.files.restore : isUnderway ? t.files.cancel : t.files.remove;
  return (
    <li className={`file-row${isRemoved ? ' is-removed' : ''}`}>
      {isPicture(type) && (file || progress.at === 'stored') && !isRemoved ? (
        <Thumbnail source={{ id, name, type, file }} onOpen={onOpen} />
      ) : (
        <PaperClipOutlined className="file-sign" aria-hidden />
      )}
      <div className="file-what">
        <span className="file-name">{name}</span>
        <State entry={entry} />
      </div>
      {progress.at === 'failed' && !isRemoved && isWorthRetrying(progress.error) && (
        <button
          type="button"
          aria-label={t.files.of(t.files.retry, name)}
          onClick={event => {
            // The button goes away under the press; the focus goes on to its neighbour.
            (event.currentTarget.nextElementSibling as HTMLElement | null)?.focus();
            queue.retry(key);
          }}
        >
          {t.files.retry}
        </button>
      )}
      {/* One button in all states, so that it keeps the focus. */}
      <button
        type="button"
        aria-label={t.files.of(verb, name)}
        onClick={() => (isRemoved ? queue.restore(key) : queue.remove(key))}
      >
        {verb}
      </button>
    </li>
  );
};
