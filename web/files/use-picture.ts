import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { downloadFile } from '../../api/contracts/files';
import { answerOf } from '../client/call';
import { isApiError } from '../client/problem';

/** A picture to be shown: the bytes where the page has them, else by the id of the stored file. */
export interface PictureSource {
  id: string;
  name: string;
  size?: number | undefined;
  type: string | undefined;
  file: File | null;
}

/** The bytes of a picture; asked for once and through the API, so that a stand-in sees what the absent one may see. */
export const usePicture = ({ id, file, type }: PictureSource, isWanted: boolean) => {
  const { data, isError } = useQuery({
    queryKey: [downloadFile.id, { params: { id } }],
    queryFn: async () => {
      const bytes = await (await answerOf(downloadFile, { params: { id } })).blob();
      // As what it was handed in; never as something that could be opened as a page.
      return new Blob([bytes], { type: type ?? '' });
    },
    enabled: isWanted && file === null,
    // A stored file never changes.
    staleTime: 'static',
    retry: (count, error) => isApiError(error, 'OFFLINE') && count < 2,
  });
  return { blob: file ?? data ?? null, isError };
};

/** Shows bytes in an `img` as long as it is there; a new function for new bytes. */
export const useShown = (blob: Blob | null) =>
  useCallback(
    (image: HTMLImageElement | null) => {
      if (!image || !blob) return;
      const address = URL.createObjectURL(blob);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
