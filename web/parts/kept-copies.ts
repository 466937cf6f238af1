import { newKey } from '../client/call';
import { placeOf } from './keeper';
import type { Values } from './merge-typed';

/** A send that has not been answered: the same again goes under the same key, also after reloading. */
interface Attempt {
  digest: string;
  key: string;
  /** What was typed when it was sent. */
  typed: Values;
}

/** What this browser knows of a form: what the server kept when it was asked last (null: never), and what has been typed. */
export interface Copy {
  seen: { version: number; values: Values } | null;
  typed: Values;
  /** Sent to be kept, and not answered yet: what the server shows of it is this page's own. */
  unanswered: Values[];
  attempt: Attempt | null;
}

const read = (storage: Storage, place: string): Copy | null => {
  try {
    return JSON.parse(storage.getItem(place) ?? 'null') as Copy | null;
  } catch {
    return null;
  }
};

const write = (storage: Storage, place: string, copy: Copy): void => {
  try {
    storage.setItem(place, JSON.stringify(copy));
  } catch (error) {
    // Where the browser has no room, or keeps nothing, the form goes on without.
    console.info('what was typed could not be kept', error);
  }
};

/** This tab's copy; else one that a tab left behind which was closed before the server had it. */
export const readCopy = (key: string): Copy | null => {
  const place = placeOf(key);
  return read(sessionStorage, place) ?? read(localStorage, place);
};

/** The tab keeps its copy; the browser too for as long as the server lacks something of it. */
export const writeCopy = (key: string, copy: Copy, isSettled: boolean): void => {
  const place = placeOf(key);
  write(sessionStorage, place, copy);
  if (isSettled) localStorage.removeItem(place);
  else write(localStorage, place, copy);
};

export const forgetCopy = (key: string): void => {
  const place = placeOf(key);
  sessionStorage.removeItem(place);
  localStorage.removeItem(place);
};

const DEVICE = 'zhenggai.device';

/** The number that this browser gave itself, to tell what was typed here from what was typed elsewhere. */
export const deviceId = (): string => {
  try {
    const known = localStorage.getItem(DEVICE) ?? newKey();
    localStorage.setItem(DEVICE, known);
    return known;
  } catch {
    return 'unknown';
  }
};
