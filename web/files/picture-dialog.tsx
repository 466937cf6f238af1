import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../i18n/use-text';
import { DownloadLink } from './download-link';
import './picture-dialog.css';
import { usePicture, useShown, type PictureSource } from './use-picture';

interface Props {
  pictures: readonly PictureSource[];
  firstId: string;
  onClose: () => void;
}

const Large = ({ picture }: { picture: PictureSource }) => {
  const t = useText();
  const { blob, isError } = usePicture(picture, true);
  const shown = useShown(blob);
  const [isBroken, setIsBroken] = useState(false);
  if (isError || isBroken) return <p role="alert">{t.files.cannotShow}</p>;
  if (!blob) return <p role="status">{t.shell.loading}</p>;
  return <img ref={shown} alt={picture.name} onError={() => setIsBroken(true)} />;
};

/** Pictures at full size, one at a time: the browser's own dialog; arrows turn over, Escape closes. */
export const PictureDialog = ({ pictures, firstId, onClose }: Props) => {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [id, setId] = useState(firstId);
  useEffect(() => dialog.current?.showModal(), []);
  const place = Math.max(
    pictures.findIndex(one => one.id === id),
    0,
  );
  const picture = pictures[place];
  const turn = (by: number): void => {
    const other = pictures[place + by];
    if (other) setId(other.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') turn(-1);
    if (event.key === 'ArrowRight') turn(1);
  };
  if (!picture) return null;
  return createPortal(
    <dialog
      ref={dialog}
      className="picture-dialog"
      aria-label={t.files.picture}
      onClose={onClose}
      onKeyDown={onKeyDown}
      // A press beside the picture closes it; none reaches what it was opened from.
      onClick={event => {
        event.stopPropagation();
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="picture-head">
        <strong role="status">
          {picture.name}
          {pictures.length > 1 && ` ${t.files.place(place + 1, pictures.length)}`}
        </strong>
        {picture.file === null && <DownloadLink file={picture}>{t.files.download}</DownloadLink>}
        <button type="button" onClick={() => dialog.current?.close()}>
          {t.shell.close}
        </button>
      </div>
      <div className="picture-large">
        <Large key={picture.id} picture={picture} />
      </div>
      {pictures.length > 1 && (
        <div className="picture-turn">
          <button type="button" aria-disabled={place === 0} onClick={() => turn(-1)}>
            {t.files.before}
          </button>
          <button type="button" aria-disabled={place === pictures.length - 1} onClick={() => turn(1)}>
            {t.files.after}
          </button>
        </div>
      )}
    </dialog>,
    document.body,
  );
};
