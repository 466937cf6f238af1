const KEY = 'acting-post';

/** The unit of the post (任职) under which this tab acts, or null for the person's own. It outlives reloading, not the tab. */
export const actingPost = (): string | null => sessionStorage.getItem(KEY);

export const setActingPost = (unitId: string | null): void => {
  if (unitId === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, unitId);
};
