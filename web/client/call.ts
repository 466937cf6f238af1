import type { z } from 'zod';
import type { Endpoint } from '../../api/contracts/endpoint';
import { problem } from '../../api/contracts/problem';
import { getSession, signIn, signOut } from '../../api/contracts/session';
import { actingFor } from './acting-for';
import { actingPost } from './acting-post';
import { setSignInExpired } from './expired';
import { ApiError } from './problem';

const base = '/api/v1';

/** What makes a send count once: its key, and the kept form that it came from with the version that was seen. */
export interface Once {
  idempotencyKey: string;
  keptForm?: { key: string; version: number };
}

export interface Input<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  params?: z.input<P>;
  query?: z.input<Q>;
  body?: z.input<B>;
  /** Instead of `body`, for files. */
  form?: FormData;
  /** The same key for the same act, however often it is tried. */
  idempotencyKey?: string;
  keptForm?: Once['keptForm'];
  /** The version that the person saw; 409 or 412 when somebody was quicker. */
  version?: number;
  /** Gives up what is no longer wanted. */
  signal?: AbortSignal;
}

/** What nobody does for somebody else, whoever the tab acts for. */
const asOneself: string[] = [signIn.id, signOut.id];

/** Whose refusal says nothing of a sign-in that was there before. */
const beforeSignIn: string[] = [signIn.id, signOut.id, getSession.id];

/** 128 random bits; `crypto.randomUUID` is missing where the page is served without TLS. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

/** The path with its parameters filled in and its query, under `/api/v1`. */
export const addressOf = (path: string, params: unknown, query: unknown): string => {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String((params as Record<string, string>)[name])),
  );
  const search = new URLSearchParams(
    Object.entries((query ?? {}) as Record<string, unknown>).flatMap(([key, value]) =>
      value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
        ? []
        : [[key, Array.isArray(value) ? value.join(',') : (value as string)]],
    ),
  ).toString();
  return `${base}${filled}${search && `?${search}`}`;
};

const fetchOrOffline = async (address: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(address, init);
  } catch {
    throw ApiError.local('OFFLINE');
  }
};

/** What an answer says; undefined where it says nothing that can be read. */
export const readBody = (text: string): unknown => {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
};
const bodyOf = async (response: Response): Promise<unknown> => readBody(await response.text());

/** For whom and under which post this tab asks, as headers; what nobody does for somebody else, for oneself. */
export const actingHeaders = (routeId: string): Record<string, string> => {
  if (asOneself.includes(routeId)) return {};
  const personId = actingFor();
  const post = actingPost();
  return {
    ...(personId !== null && { 'acting-for': personId }),
    ...(post !== null && { 'acting-post': encodeURIComponent(post) }),
  };
};

/** Says so where nobody is signed in any more: whoever was signs in again over the page. */
export const tellExpired = (refusal: ApiError): void => {
  if (refusal.code === 'SIGN_IN_REQUIRED') setSignInExpired(true);
};

/** An answer that is none, with the problem details that it carries. */
export const refusalOf = (status: number, statusText: string, body: unknown): ApiError => {
  const parsed = problem.safeParse(body);
  return new ApiError(parsed.success ? parsed.data : { status, title: statusText });
};

/** An answer by its contract. @throws ApiError `ANSWER_UNCLEAR` */
export const readAnswer = <R extends z.ZodType>(
  schema: R,
  body: unknown,
  { status, address }: { status: number; address: string },
): z.output<R> => {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  console.error(address, parsed.error);
  throw ApiError.local('ANSWER_UNCLEAR', status);
};

/**
 * Asks a route as its contract declares it, for oneself or for whom the tab acts, and under which post.
 * @throws ApiError with the problem details of the API, or `OFFLINE`.
 */
export const answerOf = async <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  route: Endpoint<P, Q, B>,
  input: Input<P, Q, B>,
): Promise<Response> => {
  const headers: Record<string, string> = {
    accept: route.binary ? '*/*' : 'application/json',
    ...actingHeaders(route.id),
  };
  if (input.body !== undefined) headers['content-type'] = 'application/json';
  if (input.idempotencyKey) headers['idempotency-key'] = input.idempotencyKey;
  if (input.keptForm)
    headers['kept-form'] = `${encodeURIComponent(input.keptForm.key)};version=${input.keptForm.version}`;
  if (input.version !== undefined) headers['if-match'] = `"${input.version}"`;
  const payload = input.form ?? (input.body === undefined ? undefined : JSON.stringify(input.body));
  const response = await fetchOrOffline(addressOf(route.path, input.params, input.query), {
    method: route.method.toUpperCase(),
    credentials: 'same-origin',
    headers,
    ...(payload !== undefined && { body: payload }),
    ...(input.signal && { signal: input.signal }),
  });
  if (response.ok) return response;
  const refusal = refusalOf(response.status, response.statusText, await bodyOf(response));
  if (!beforeSignIn.includes(route.id)) tellExpired(refusal);
  throw refusal;
};

/**
 * Calls a route and checks the answer against its contract.
 * @throws ApiError with the problem details of the API, or `OFFLINE`, or `ANSWER_UNCLEAR`.
 */
export const call = async <
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  route: Endpoint<P, Q, B, R>,
  input: Input<P, Q, B> = {},
): Promise<z.output<R>> => {
  const response = await answerOf(route, input);
  if (!route.response) return undefined as z.output<R>;
  return readAnswer(route.response, await bodyOf(response), {
    status: response.status,
    address: response.url,
  });
};
