const members = (value: object): string => {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const one = (value as Record<string, unknown>)[key];
    if (one !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonicalJson(one)}`;
  }
  return `{${text}}`;
};

/**
 * JSON in one form, however it was stored in between: keys in order, nothing that is `undefined`, numbers and strings as
 * `JSON.stringify` writes them (RFC 8785 in what matters here). A value that was stored as jsonb and read again has the
 * same form.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(one => canonicalJson(one)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return members(value);
  return value === undefined ? 'null' : JSON.stringify(value);
};
