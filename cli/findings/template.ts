import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { writeFindings } from '../../documents/findings/write-findings';

/** Writes the .xlsx that offices fill in. */
export const writeTemplate = (to: string): Promise<void> => pipeline(writeFindings(), createWriteStream(to));
