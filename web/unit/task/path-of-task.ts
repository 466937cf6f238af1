/** The page on which one task is done; ids hold Chinese characters and colons. */
export const pathOfTaskPage = (id: string): string => `/tasks/${encodeURIComponent(id)}`;
