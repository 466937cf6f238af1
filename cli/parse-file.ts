import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { InvalidRequest, parsePart } from '../api/middleware/parse-part';

/** A JSON file through the gate that requests go through too. */
export const parseFile = <T extends z.ZodType>(shape: T, name: string): z.output<T> =>
  parsePart('body', shape, JSON.parse(readFileSync(name, 'utf8')));

/** Why a file could not be read: each field with what is wrong, or the error as it is. */
export const whyUnreadable = (error: unknown): string =>
  error instanceof InvalidRequest
    ? error.errors
        .map(({ path, message }) => `${path.replace(/^body\.?/, '') || '文件'}:${message}`)
        .join('\n')
    : String(error);
