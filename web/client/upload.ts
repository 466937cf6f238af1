import { fileView, uploadFile, type FileView } from '../../api/contracts/files';
import { actingHeaders, addressOf, readAnswer, readBody, refusalOf, tellExpired } from './call';
import { ApiError } from './problem';

/** So long nothing moves before it counts as broken off: no browser gives up by itself. */
const STILL_MS = 60_000;

export interface Underway {
  signal: AbortSignal;
  /** From 0 to 1, as the bytes leave. */
  onShare: (share: number) => void;
}

/**
 * Sends one file as it is and says how far it is, which `fetch` cannot; in all else as `call` does.
 * @throws ApiError with the problem details of the API, `OFFLINE` where it broke off; the signal's reason where it was cancelled
 */
export const upload = (file: File, { signal, onShare }: Underway) =>
  new Promise<FileView>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const address = addressOf(uploadFile.path, {}, {});
    const request = new XMLHttpRequest();
    let still: ReturnType<typeof setTimeout> | undefined;
    const moves = (): void => {
      clearTimeout(still);
      still = setTimeout(() => request.abort(), STILL_MS);
    };
    request.open(uploadFile.method.toUpperCase(), address);
    for (const [name, value] of Object.entries({
      accept: 'application/json',
      ...actingHeaders(uploadFile.id),
    }))
      request.setRequestHeader(name, value);
    request.upload.onprogress = event => {
      moves();
      if (event.lengthComputable && event.total > 0) onShare(event.loaded / event.total);
    };
    request.onload = () => {
      const { status, statusText, responseText } = request;
      const body = readBody(responseText);
      if (status < 200 || status > 299) {
        const refusal = refusalOf(status, statusText, body);
        tellExpired(refusal);
        reject(refusal);
      }
      // What it throws is the promise's own failure.
      else resolve(new Promise(done => done(readAnswer(fileView, body, { status, address }))));
    };
    request.onerror = () => reject(ApiError.local('OFFLINE'));
    request.onabort = () => reject(signal.aborted ? (signal.reason as Error) : ApiError.local('OFFLINE'));
    const cancel = (): void => request.abort();
    request.onloadend = () => {
      clearTimeout(still);
      signal.removeEventListener('abort', cancel);
    };
    signal.addEventListener('abort', cancel);
    const form = new FormData();
    form.append('file', file);
    moves();
    request.send(form);
  });
