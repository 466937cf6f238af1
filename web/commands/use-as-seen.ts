import { useState } from 'react';
import { isApiError } from '../client/problem';

/**
 * A form is sent on what its reader saw when he opened it, though the page behind it goes on by itself. Once he has been told that
 * somebody was quicker, it is sent on what is there now.
 */
export const useAsSeen = <D extends { version: number } | undefined>(docket: D) => {
  const [seen, setSeen] = useState(docket?.version);
  return async <T>(send: (docket: D) => Promise<T>): Promise<T> => {
    try {
      return await send(docket && seen !== undefined ? { ...docket, version: seen } : docket);
    } catch (error) {
      if (isApiError(error, 'VERSION_OUTDATED')) setSeen(undefined);
      throw error;
    }
  };
};
