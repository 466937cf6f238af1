import type { z } from 'zod';
import type { Answer, Call, PublicCall } from './call';
import type { Endpoint } from './contracts/endpoint';

/** A declared route with its use case. */
export interface Route {
  endpoint: Endpoint;
  handle: (call: Call<unknown, unknown, unknown>) => Promise<Answer<unknown>>;
}

type Handler<C, R extends z.ZodType> = (call: C) => Promise<Answer<z.output<R>>>;

/** Ties a use case to its declaration: params, query, body and answer are typed by the contract. */
export const route = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R> & { isBodyApart?: never },
  handle: Handler<Call<z.output<P>, z.output<Q>, z.output<B>>, R>,
): Route => ({ endpoint, handle: handle as Route['handle'] });

/** Binds a route that nobody need sign in for: its use case knows no actor. */
export const publicRoute = <
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  endpoint: Endpoint<P, Q, B, R> & { access: 'public' },
  handle: Handler<PublicCall<z.output<P>, z.output<Q>, z.output<B>>, R>,
): Route => ({ endpoint, handle: handle as Route['handle'] });
