import { createContext, use } from 'react';
import type { FileBrief } from '../../../api/contracts/dockets';
import { useText } from '../../i18n/use-text';
import type { FileNamed } from './raw';

/** The files that the page knows by name. */
export const FileNamesContext = createContext<readonly FileBrief[]>([]);

/** A file by its number, with its name where the page was told it. */
export const useFileNamed = (): FileNamed => {
  const t = useText();
  const files = use(FileNamesContext);
  return id => files.find(one => one.id === id) ?? { id, name: t.documents.file };
};
