import type { SessionView } from '../../api/contracts/session';

const prefix = 'zhenggai.kept.';
let keeper = '';

/** Whose words are kept from here on: who is signed in, and for whom he acts. Nobody is shown what another has typed in this tab. */
export const keepFor = (session: Pick<SessionView, 'person' | 'standIn'> | null): void => {
  keeper = session ? `${session.standIn?.id ?? session.person.id}/${session.person.id}/` : '';
};

const placeOf = (key: string): string => prefix + keeper + key;

/** What was typed into a dialog that has not been sent, by the dialog's key; it outlives closing and reloading. */
export const keptValues = (key: string): Record<string, unknown> => {
  try {
    return JSON.parse(sessionStorage.getItem(placeOf(key)) ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** Where the browser has no room, or keeps nothing, the form goes on without. */
export const keepValues = (key: string, values: Record<string, unknown>): void => {
  try {
    sessionStorage.setItem(placeOf(key), JSON.stringify(values));
  } catch (error) {
    console.info('what was typed could not be kept', error);
  }
};

export const forgetValues = (key: string): void => sessionStorage.removeItem(placeOf(key));
