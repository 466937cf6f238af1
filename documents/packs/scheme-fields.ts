import { z } from 'zod';

export const text = z.string().trim().min(1);
/** `measures-2016`, `A1`, `7.5.exit`. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/);
export const name = z.strictObject({ zh: text, en: text });
