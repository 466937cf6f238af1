import { MAX_FILES } from '../../api/contracts/common';
import { MAX_FILE_BYTES } from '../../api/contracts/files';
import { useText } from '../i18n/use-text';
import type { Refused } from './admit';
import { sizeText } from './attached';

/** Which files were not sent, and why; until somebody has read it. */
export const RefusedFiles = ({ files, onClose }: { files: readonly Refused[]; onClose: () => void }) => {
  const t = useText();
  if (files.length === 0) return null;
  const why = {
    large: t.files.large(sizeText(MAX_FILE_BYTES)),
    folder: t.files.folder,
    many: t.files.many(MAX_FILES),
  };
  return (
    <div role="alert" className="files-refused">
      <ul>
        {files.map(({ name, why: code }, place) => (
          <li key={place}>{t.files.notAdded(name, why[code])}</li>
        ))}
      </ul>
      <button type="button" onClick={onClose}>
        {t.files.seen}
      </button>
    </div>
  );
};
