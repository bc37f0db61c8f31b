/** Where the page finds the signing agent of the machine that it is shown on: on loopback, at the port that the office chose. */
import { z } from 'zod';
import { defineRoute, type Route } from './http/route.ts';

export const NO_AGENT = 0;

/** What the page may connect to beside the office itself; undefined: nothing. */
export function agentAddress(port: number): string | undefined {
  return port === NO_AGENT ? undefined : `http://127.0.0.1:${port}`;
}

const agentView = z
  .object({ address: z.string().optional().meta({ description: 'Absent: this office has no agents' }) })
  .meta({ id: 'SigningAgent' });

export function agentRoutes(port: number): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/signing-agent',
      operationId: 'getSigningAgent',
      summary: 'Where the signing agent of the reader’s own machine listens',
      tag: 'signatures',
      access: 'signed-in',
      response: agentView,
      example: { response: { address: 'http://127.0.0.1:14850' } },
      run: async () => ({ address: agentAddress(port) }),
    }),
  ];
}
