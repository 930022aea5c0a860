import type { paths } from '../schema.js';

type Method = 'get' | 'post' | 'patch' | 'delete';

type Operation<Path extends keyof paths, M extends Method> = NonNullable<paths[Path][M]>;

type Json<Part> = Part extends { content: { 'application/json': infer Body } } ? Body : undefined;

type Success<Responses> = Responses[keyof Responses & (200 | 201 | 202 | 204)];

/** What a route answers when all went well, as the server describes it; `undefined` where the answer is empty. */
export type Answer<Path extends keyof paths, M extends Method = 'get'> =
  Operation<Path, M> extends { responses: infer Responses } ? Json<Success<Responses>> : never;

/** What a route takes as its body, as the server describes it. */
export type Input<Path extends keyof paths, M extends Method = 'post'> =
  Operation<Path, M> extends { requestBody: infer Body } ? Json<Body> : never;
