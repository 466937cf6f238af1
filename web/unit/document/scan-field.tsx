import { FileField } from '../../files/file-field';
import { useText } from '../../i18n/use-text';
import { useEditing } from './editing';
import { scanName } from './names';
import { filesIn } from './to-document';

/** 盖章扫描件: one file in which a part, or without one the whole document, is written. */
export const ScanField = ({ partId, label }: { partId: string | null; label: string }) => {
  const t = useText();
  const { values, set, setUnsent } = useEditing();
  const name = scanName(partId);
  return (
    <div className="doc-scan">
      <FileField
        label={label}
        value={filesIn(values, name)}
        // It is one file: the last that was chosen.
        onChange={files => set(name, files.slice(-1))}
        onUnsent={count => setUnsent(name, count)}
      />
      <p className="doc-help">{t.documents.scanHint}</p>
    </div>
  );
};
