const listeners = new Set<() => void>();
let isExpired = false;

/** True from the first answer that nobody is signed in any more until the same person has signed in again over the page. */
export const isSignInExpired = (): boolean => isExpired;

export const setSignInExpired = (value: boolean): void => {
  if (isExpired === value) return;
  isExpired = value;
  for (const listener of listeners) listener();
};

export const onSignInExpired = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** When the same person is signed in again; at once where nothing has expired. Never for somebody else: he gets a new page. */
export const signedInAgain = (): Promise<void> =>
  new Promise(resolve => {
    const look = (): void => {
      if (isExpired) return;
      end();
      resolve();
    };
    const end = onSignInExpired(look);
    look();
  });
