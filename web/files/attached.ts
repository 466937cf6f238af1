/** A file in a form's value: what the API has stored. Size and type are missing from what an older page kept. */
export interface Attached {
  id: string;
  name: string;
  size?: number;
  type?: string;
}

/** What every browser shows by itself and what can hold no script; the rest is to be downloaded. */
const pictures = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/bmp'];

export const isPicture = (type: string | undefined): boolean => pictures.includes(type ?? '');

/** `3.4 MB`, `120 KB`. */
export const sizeText = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${(bytes / 1024 / 1024).toFixed(1).replace('.0', '')} MB`
    : `${Math.ceil(bytes / 1024)} KB`;
