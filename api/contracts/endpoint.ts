import type { z } from 'zod';
import type { Capability } from '../../domain/permissions/capabilities';

export type Access = 'public' | 'signed-in' | Capability;

/** One route as data: server, OpenAPI and the web's client read the same declaration. */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  id: string;
  tag: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Under /api/v1, with `:name` for parameters. */
  path: string;
  summary: string;
  /** Who may call it at all; the domain decides what exactly he may do. */
  access: Access;
  status: 200 | 201 | 202 | 204;
  params?: P;
  query?: Q;
  body?: B;
  response?: R;
  /** `required` answers 428 without `If-Match`; the answer of the matching GET carries the ETag. */
  ifMatch?: 'required' | 'optional';
  /** Honours `Idempotency-Key`. */
  isIdempotent?: true;
  /** A stand-in (代理人) may do it for somebody; reading he always may. Everything else a person does himself. */
  mayActFor?: true;
  /** Asked by an open page and not by a person: being asked prolongs no session. */
  isUnattended?: true;
  /** Takes `actingFor` and `actingPost` in the query, as if they were the headers. */
  actsByQuery?: true;
  /** Takes a file as multipart/form-data (field `file`), besides or instead of JSON. */
  multipart?: 'only' | 'also';
  /** The largest JSON body, in bytes; 1 MB unless told. */
  maxBytes?: number;
  /** Answers with bytes instead of JSON: of any type, or of one of these. */
  binary?: true | readonly string[];
}

/** Declares a route, keeping the types of its schemas. */
export const endpoint = <
  P extends z.ZodType = z.ZodType<Record<string, never>>,
  Q extends z.ZodType = z.ZodType<Record<string, never>>,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(
  declaration: Endpoint<P, Q, B, R>,
): Endpoint<P, Q, B, R> => declaration;

/**
 * Declares a route by the type of its body alone: its schema is made of rules of the domain, which a browser that only sends
 * the body need not carry. The server joins it (`withBody`); `route` takes none without.
 */
export const endpointApart =
  <B extends z.ZodType>() =>
  <P extends z.ZodType, R extends z.ZodType>(
    declaration: Omit<Endpoint<P, z.ZodType<Record<string, never>>, B, R>, 'body'>,
  ): Endpoint<P, z.ZodType<Record<string, never>>, B, R> & { isBodyApart: true } => ({
    ...declaration,
    isBodyApart: true,
  });

/** The declaration with the schema of its body, as the server ties it to a use case. */
export const withBody = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  { isBodyApart: _, ...declaration }: Endpoint<P, Q, B, R> & { isBodyApart: true },
  body: B,
): Endpoint<P, Q, B, R> => ({ ...declaration, body });
