const prefix = 'zhenggai.kept.';

/** What was typed into a dialog that has not been sent, by the dialog's key; it outlives closing and reloading. */
export const keptValues = (key: string): Record<string, unknown> => {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + key) ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
};

export const keepValues = (key: string, values: Record<string, unknown>): void =>
  sessionStorage.setItem(prefix + key, JSON.stringify(values));

export const forgetValues = (key: string): void => sessionStorage.removeItem(prefix + key);
