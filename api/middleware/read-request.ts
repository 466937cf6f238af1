import express, { type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { DomainError } from '../../domain/domain-error';
import type { Endpoint } from '../contracts/endpoint';
import { parsePart, type Part } from './parse-part';
import { assertHeader } from './assert-header';

const MEGABYTE = 1024 * 1024;
const parsers = new Map<number, RequestHandler>();

const jsonParser = (limit: number): RequestHandler => {
  const known = parsers.get(limit) ?? express.json({ limit, strict: true });
  parsers.set(limit, known);
  return known;
};

/** Reads the body as JSON, only now that the sender is known; an upload is left to its use case. */
export const readBody = async (request: Request, response: Response, endpoint: Endpoint): Promise<void> => {
  if (endpoint.multipart && request.is('multipart/form-data')) return;
  if (endpoint.multipart === 'only') throw new DomainError('MULTIPART_EXPECTED');
  if (!endpoint.body) return;
  if (!request.is('application/json')) throw new DomainError('JSON_EXPECTED');
  await new Promise<void>((resolve, reject) => {
    jsonParser(endpoint.maxBytes ?? MEGABYTE)(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(error instanceof Error ? error : new Error('unreadable body'));
    });
  });
};

const check = (part: Part, schema: z.ZodType | undefined, value: unknown): unknown => {
  if (!schema) return part === 'body' ? undefined : {};
  return parsePart(part, schema, value);
};

/** The request's parts as the contract describes them. */
export const validate = (request: Request, endpoint: Endpoint) => {
  const isUpload = endpoint.multipart && request.is('multipart/form-data');
  return {
    params: check('params', endpoint.params, request.params),
    query: check('query', endpoint.query, request.query),
    body: isUpload ? undefined : check('body', endpoint.body, request.body),
  };
};

/** The version in `If-Match`. @throws DomainError `HEADER_INVALID` */
export const readIfMatch = (request: Request): number | undefined => {
  const given = request.get('if-match');
  if (given === undefined) return undefined;
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(given)?.[1];
  if (version === undefined) throw new DomainError('HEADER_INVALID', { what: 'if-match', given });
  return Number(version);
};

/** The key under which this request counts once. @throws DomainError `HEADER_INVALID` */
export const readIdempotencyKey = (request: Request, endpoint: Endpoint): string | undefined => {
  const key = endpoint.isIdempotent && request.get('idempotency-key');
  return key ? assertHeader('idempotency-key', key) : undefined;
};
