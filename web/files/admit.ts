import { MAX_FILES } from '../../api/contracts/common';
import { MAX_FILE_BYTES } from '../../api/contracts/files';

/** Why a file is not even sent. The API would refuse each of these too. */
type NotSent = 'large' | 'folder' | 'many';

export interface Refused {
  name: string;
  why: NotSent;
}

/** Which of the files go to the API, and which need not be sent to be refused; `present` is how many there are already. */
export const admit = (files: readonly File[], present: number): { admitted: File[]; refused: Refused[] } => {
  const admitted: File[] = [];
  const refused: Refused[] = [];
  for (const file of files)
    if (file.size > MAX_FILE_BYTES) refused.push({ name: file.name, why: 'large' });
    else if (present + admitted.length >= MAX_FILES) refused.push({ name: file.name, why: 'many' });
    else admitted.push(file);
  return { admitted, refused };
};
