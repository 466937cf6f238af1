import { ApiError } from '../client/problem';
import { FileRow } from '../files/file-row';
import '../files/files.css';
import { RefusedFiles } from '../files/refused-files';
import { createUploadQueue, type Entry } from '../files/upload-queue';
import type { galleryTexts } from './gallery-texts';

const queue = createUploadQueue({ kept: [], send: () => new Promise(() => undefined) });
const states: Pick<Entry, 'progress' | 'isRemoved'>[] = [
  { progress: { at: 'waiting' }, isRemoved: false },
  { progress: { at: 'sending', share: 0.62 }, isRemoved: false },
  { progress: { at: 'sending', share: 1 }, isRemoved: false },
  { progress: { at: 'stored', id: 'f1' }, isRemoved: false },
  { progress: { at: 'failed', error: ApiError.local('OFFLINE') }, isRemoved: false },
  { progress: { at: 'stored', id: 'f2' }, isRemoved: true },
];

/** A file that waits, is on its way, has arrived, has failed, was taken out; and what was not even sent. */
export const FileStates = ({ texts }: { texts: (typeof galleryTexts)['zh'] }) => (
  <div className="file-field">
    <RefusedFiles files={[{ name: texts.video, why: 'large' }]} onClose={() => undefined} />
    <ul className="file-rows">
      {states.map((state, place) => (
        <FileRow
          key={place}
          queue={queue}
          onOpen={() => undefined}
          entry={{
            key: `${place}`,
            name: `${place + 1}-${texts.scan}`,
            size: 3_400_000,
            type: 'application/pdf',
            file: null,
            ...state,
          }}
        />
      ))}
    </ul>
  </div>
);
