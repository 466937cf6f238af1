import path from 'node:path';

/** A file of the demonstration, which lies beside the code that reads it. */
export const demoFile = (name: string): string => path.join(__dirname, name);
