import type { z } from 'zod';
import type { Endpoint } from '../../api/contracts/endpoint';
import { answerOf, type Input } from './call';
import { ApiError } from './problem';

/** The name under which the API wants a file to be saved. */
const nameOfFile = (disposition: string | null, otherwise: string): string => {
  const [, coded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '') ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(disposition ?? '') ?? [];
  return coded ? decodeURIComponent(coded) : (plain ?? otherwise);
};

/**
 * Fetches a file and has the browser save it.
 * @throws ApiError with the problem details of the API, or `OFFLINE`, also where it breaks off before its end.
 */
export const download = async <P extends z.ZodType, Q extends z.ZodType>(
  route: Endpoint<P, Q>,
  input: Input<P, Q, z.ZodUndefined>,
): Promise<void> => {
  const response = await answerOf(route, input);
  const bytes = await response.blob().catch(() => {
    throw ApiError.local('OFFLINE');
  });
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = nameOfFile(response.headers.get('content-disposition'), route.id);
  link.click();
  // Some browsers read it only after this.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
