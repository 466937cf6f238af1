import { useRef, useState } from 'react';
import { useText } from '../i18n/use-text';
import { explainError } from '../parts/explain-error';
import { admit, type Refused } from './admit';
import { isPicture, type Attached } from './attached';
import { ChooseFiles } from './choose-files';
import { FileRow } from './file-row';
import './files.css';
import { PictureDialog } from './picture-dialog';
import { RefusedFiles } from './refused-files';
import { named, type Transferred } from './transferred';
import type { Entry } from './upload-queue';
import { useTransfer } from './use-transfer';
import { useUploads } from './use-uploads';

interface Props {
  label: string;
  id?: string;
  value?: Attached[];
  onChange?: (files: Attached[]) => void;
  onUnsent: (count: number) => void;
}

const nothing: Attached[] = [];

const toPicture = ({ key, name, type, file, progress }: Entry) => ({
  id: progress.at === 'stored' ? progress.id : key,
  name,
  type,
  file,
});

/** Files as a form field: chosen, dropped, pasted or photographed; each is sent at once and as it is, the value is what the API stored. */
export const FileField = ({ label, id, value = nothing, onChange, onUnsent }: Props) => {
  const t = useText();
  const zone = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Refused[]>([]);
  const [openId, setOpenId] = useState<string | null>(null);
  const { queue, entries } = useUploads({
    value,
    onChange: files => onChange?.(files),
    onUnsent,
    onSettled: ({ name, progress }) =>
      setSaid(
        progress.at === 'failed'
          ? `${name} ${t.files.failed}${explainError(progress.error, t)}`
          : t.files.arrived(name),
      ),
  });
  const take = ({ files, folders }: Transferred): void => {
    const present = entries.filter(one => !one.isRemoved).length;
    const { admitted, refused: others } = admit(files, present);
    setRefused([...folders.map(name => ({ name, why: 'folder' as const })), ...others]);
    queue.add(admitted.map(file => named(file, t.files.screenshot)));
  };
  const isNear = useTransfer(zone, take);
  const pictures = entries.filter(one => isPicture(one.type) && !one.isRemoved).map(toPicture);
  return (
    <div
      ref={zone}
      {...(id && { id })}
      className={`file-field${isNear ? ' is-near' : ''}`}
      role="group"
      aria-label={label}
    >
      <ChooseFiles onChoose={files => take({ files, folders: [] })} />
      <RefusedFiles files={refused} onClose={() => setRefused([])} />
      {entries.length > 0 && (
        <ul className="file-rows">
          {entries.map(entry => (
            <FileRow
              key={entry.key}
              entry={entry}
              queue={queue}
              onOpen={() => setOpenId(toPicture(entry).id)}
            />
          ))}
        </ul>
      )}
      <p role="status" className="file-said">
        {said}
      </p>
      {openId !== null && (
        <PictureDialog pictures={pictures} firstId={openId} onClose={() => setOpenId(null)} />
      )}
    </div>
  );
};
