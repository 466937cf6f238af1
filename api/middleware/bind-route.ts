import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { DomainError } from '../../domain/domain-error';
import { doneBy } from '../../domain/permissions/stand-in';
import { once, type StoredAnswer } from '../../prisma/record/idempotency';
import { keptFormOf } from '../../prisma/record/kept-form-row';
import type { SignedIn } from '../../prisma/people/sessions';
import type { Answer, Call } from '../call';
import type { Access } from '../contracts/endpoint';
import type { AppDeps } from '../deps';
import type { Route } from '../route';
import { actingFor } from './acting-for';
import { authenticate } from './authenticate';
import { requestIdOf } from './request-id';
import { readKeptForm } from './kept-form-header';
import { takeHeadersFromQuery } from './headers-in-query';
import { readBody, readIdempotencyKey, readIfMatch, validate } from './read-request';
import { isCapable, rolesWith } from '../../domain/permissions/capabilities';

const authorise = (actor: SignedIn, access: Access): void => {
  if (access === 'public' || access === 'signed-in' || isCapable(actor, access)) return;
  throw new DomainError('NOT_PERMITTED', { needed: rolesWith(access) });
};

const digestOf = (request: Request, body: unknown): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        request.method,
        request.originalUrl,
        request.get('if-match') ?? null,
        body ?? null,
        request.get('acting-for') ?? null,
      ]),
    )
    .digest('hex');

const send = (response: Response, status: number, answer: Answer<unknown>): void => {
  if ('isSent' in answer) return;
  if (answer.version !== undefined) response.set('ETag', `"${answer.version}"`);
  if (answer.body === undefined) response.status(status).end();
  else response.status(status).json(answer.body);
};

type Handle = () => Promise<Answer<unknown>>;

/** A request with a key is answered once; the same again gets the stored answer. */
const answerOnce = async (
  call: Call<unknown, unknown, unknown>,
  route: Route,
  key: string,
  handle: Handle,
) => {
  const { deps, actor, body, http } = call;
  const { status } = route.endpoint;
  const digest = digestOf(http.request, body);
  const sent = readKeptForm(http.request);
  const sentForm = sent && {
    ...keptFormOf(actor, sent.key),
    basedOn: sent.version,
    now: new Date(deps.now()),
  };
  const stored = await once(
    deps.db,
    { personId: doneBy(actor).personId, key, digest, sentForm, now: deps.now },
    async () => ({
      status,
      body: await handle(),
    }),
  );
  if (stored.isRepeated) http.response.set('Idempotency-Replayed', 'true');
  return (stored satisfies StoredAnswer).body as Answer<unknown>;
};

/** The one shape of every route: authenticate → validate → authorise by verb → use case → present. */
export const bindRoute =
  (route: Route, deps: AppDeps): RequestHandler =>
  async (request, response) => {
    const { endpoint } = route;
    response.set('Cache-Control', 'no-store');
    takeHeadersFromQuery(request, endpoint);
    const person = endpoint.access === 'public' ? null : await authenticate(request, deps, endpoint);
    const actor = person && (await actingFor(request, endpoint, deps, person));
    const key = readIdempotencyKey(request, endpoint);
    const ifMatch = readIfMatch(request);
    if (endpoint.isIdempotent) readKeptForm(request);
    await readBody(request, response, endpoint);
    const parts = validate(request, endpoint);
    if (endpoint.ifMatch === 'required' && ifMatch === undefined) throw new DomainError('VERSION_REQUIRED');
    if (actor) authorise(actor, endpoint.access);
    const call = {
      ...parts,
      deps,
      ifMatch,
      requestId: requestIdOf(request),
      log: request.log,
      http: { request, response },
      // A public route's use case is typed without an actor.
      actor: actor as SignedIn,
    };
    const handle: Handle = () => route.handle(call);
    const answer = key !== undefined && actor ? await answerOnce(call, route, key, handle) : await handle();
    send(response, endpoint.status, answer);
  };
