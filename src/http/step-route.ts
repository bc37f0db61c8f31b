import type { z } from 'zod';
import type { Context } from '../kernel/context.ts';
import type { Target } from '../kernel/target.ts';
import { defineRoute, type Route } from './route.ts';

/** One step that a person takes with an object: `POST <object>/<path>` with the version that the person saw. */
export interface Step<B extends z.ZodType, A> {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly body?: B;
  readonly example?: unknown;
  readonly refusals?: readonly string[];
  readonly run: (context: Context, target: Target, body: z.output<B>) => Promise<A>;
}

/** What all steps of one kind of object have in common. */
export interface Steps<A> {
  readonly tag: string;
  readonly access: Route['access'];
  /** Express path of the object, e.g. `/outgoing/:id`. */
  readonly object: string;
  readonly params: z.ZodType<{ id: string }>;
  readonly refusals: readonly string[];
  readonly response: z.ZodType;
  readonly example: unknown;
  /** The object as it is after the step, as its reader sees it. */
  readonly view: (context: Context, after: A) => unknown;
}

export function stepRoute<B extends z.ZodType, A>(steps: Steps<A>, step: Step<B, A>): Route {
  const { tag, access, params, response } = steps;
  const { operationId, summary, body } = step;
  return defineRoute({
    method: 'post',
    path: `${steps.object}/${step.path}`,
    operationId,
    summary,
    tag,
    access,
    params,
    ...(body ? { body } : {}),
    needsVersion: true,
    response,
    refusals: [...steps.refusals, ...(step.refusals ?? [])],
    example: { ...(step.example === undefined ? {} : { body: step.example }), response: steps.example },
    run: async (context, input, { version }) => {
      const after = await step.run(context, { id: input.params.id, version }, input.body as z.output<B>);
      return steps.view(context, after);
    },
  });
}
