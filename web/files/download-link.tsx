import type { ReactNode } from 'react';
import { downloadFile } from '../../api/contracts/files';
import { addressOf } from '../client/call';

/** A stored file, to be saved. */
export const DownloadLink = ({
  file: { id, name },
  children,
}: {
  file: { id: string; name: string };
  children: ReactNode;
}) => (
  <a href={addressOf(downloadFile.path, { id }, {})} download={name}>
    {children}
  </a>
);
