const KEY = 'acting-for';

/** For whom this tab acts as a stand-in (代理): the id of a person, or null for oneself. It outlives reloading, not the tab. */
export const actingFor = (): string | null => sessionStorage.getItem(KEY);

export const setActingFor = (personId: string | null): void => {
  if (personId === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, personId);
};
