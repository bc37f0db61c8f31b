import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Context, Role } from '../kernel/context.ts';
import type { Locale } from './language.ts';
import type { Session } from './session.ts';

/** What a route receives besides its validated input. */
export interface Exchange {
  readonly req: Request;
  readonly res: Response;
  /** From `If-Match`; always present where the route says `needsVersion`. */
  readonly version: number;
  /** Absent only where the route is public and nobody is signed in. */
  readonly session?: Session;
  readonly locale: Locale;
}

/** A multipart file that the edge has written to a temporary path; the edge removes it after the response. */
export interface UploadedFile {
  /** Name as sent, decoded as UTF-8, not yet made safe. */
  readonly name: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** What a file is like that comes or goes; for the description of the API. */
export interface Sample {
  /** Media types, separated by commas. */
  readonly type: string;
  /** Its name where it comes, how its content begins where it goes. */
  readonly content: string;
}

type Schema = z.ZodType;

/**
 * One operation of the API: validated, documented and permitted from this one object. The policy proper is decided in
 * the service; `access` only says who need not even ask.
 */
export interface Route<P extends Schema = Schema, Q extends Schema = Schema, B extends Schema = Schema> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Express path under `/api`, e.g. `/incoming/:id/direct`. */
  readonly path: string;
  /** camelCase, unique, e.g. `directIncoming`. */
  readonly operationId: string;
  readonly summary: string;
  readonly tag: string;
  readonly access: 'public' | 'signed-in' | readonly Role[];
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** A file field of a multipart form; the other fields are validated by `body`. */
  readonly upload?: { readonly field: string; readonly required: boolean; readonly sample: Sample };
  /** Commands on an existing object: `If-Match` must carry the version that the person saw (else 428). */
  readonly needsVersion?: true;
  /** `null`: no content. A response object with a numeric `version` is sent with that as its ETag. */
  readonly response: Schema | null;
  readonly status?: 200 | 201 | 202 | 204;
  /** May be asked while the first password still waits to be changed. */
  readonly beforePasswordChange?: true;
  /** The route writes to `res` itself (files, event streams): of which type, and how it begins. */
  readonly raw?: Sample;
  readonly example: { readonly body?: unknown; readonly response?: unknown };
  /** Codes beyond the common ones (400 validation, 401, 403, 404, 412). */
  readonly refusals?: readonly string[];
  readonly run: (context: Context, input: RouteInput<P, Q, B>, exchange: Exchange) => Promise<unknown>;
}

export interface RouteInput<P extends Schema, Q extends Schema, B extends Schema> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
  readonly file?: UploadedFile;
}

/** Keeps the types of the schemas while collecting routes in one list. */
export function defineRoute<P extends Schema, Q extends Schema, B extends Schema>(
  route: Route<P, Q, B>,
): Route {
  return route as unknown as Route;
}
