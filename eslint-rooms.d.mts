/** What each room may import from the others; `types:` allows types only. */
export const table: Record<string, string[]>;
/** The floors of `domain/`, lowest first. */
export const floors: string[];
