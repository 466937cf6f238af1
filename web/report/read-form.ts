/** A form as it was pasted; null where it is no JSON. What it should hold the server says. */
export const readForm = (text: string): object | null => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
};
