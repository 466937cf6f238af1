import type { Request } from 'express';

/** The request's id, as `request-log.ts` gave it. */
export const requestIdOf = (request: Request): string => (typeof request.id === 'string' ? request.id : '');
