import { PaperClipOutlined } from '@ant-design/icons';
import { useState } from 'react';
import type { FileBrief } from '../../api/contracts/dockets';
import { isPicture, sizeText } from './attached';
import { DownloadLink } from './download-link';
import './files.css';
import { PictureDialog } from './picture-dialog';
import { Thumbnail } from './thumbnail';

interface Props {
  ids: readonly string[];
  files: readonly FileBrief[];
}

/** What was handed in: pictures to be looked at, small and at full size, all else to be downloaded. */
export const HandedInFiles = ({ ids, files }: Props) => {
  const [openId, setOpenId] = useState<string | null>(null);
  const own = files.filter(file => ids.includes(file.id));
  const pictures = own.filter(file => isPicture(file.type)).map(file => ({ ...file, file: null }));
  if (own.length === 0) return null;
  return (
    <div className="handed-in">
      {pictures.length > 0 && (
        <ul className="thumbnails">
          {pictures.map(picture => (
            <li key={picture.id}>
              <Thumbnail source={picture} onOpen={() => setOpenId(picture.id)} />
            </li>
          ))}
        </ul>
      )}
      {own
        .filter(file => !isPicture(file.type))
        .map(file => (
          <DownloadLink key={file.id} file={file}>
            <PaperClipOutlined aria-hidden /> {file.name} ({sizeText(file.size)})
          </DownloadLink>
        ))}
      {openId !== null && (
        <PictureDialog pictures={pictures} firstId={openId} onClose={() => setOpenId(null)} />
      )}
    </div>
  );
};
