import { z } from 'zod';
import { defineRoute, type Route } from '../http/route.ts';
import { agencyBody } from '../modules/directory/index.ts';
import type { Setup } from './setup.ts';

const line = z.string().trim().min(1).max(200);

const officeBody = z.strictObject({
  token: z.string().min(1).max(100),
  agency: agencyBody,
  units: z
    .array(z.strictObject({ name: line, abbreviation: line.max(20).regex(/^\S+$/u) }))
    .min(1)
    .max(200),
  administrator: z.strictObject({
    fullName: line.max(100),
    username: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9][a-z0-9._-]{1,49}$/),
    password: z.string().min(1).max(1000),
  }),
});

const example = {
  token: 'b2bY2d7Jm4Ew1tLkQ9vRrXx0',
  agency: { name: 'Ủy ban nhân dân phường Xuân Hòa', abbreviation: 'UBND', place: 'Phường Xuân Hòa' },
  units: [{ name: 'Văn phòng', abbreviation: 'VP' }],
  administrator: { fullName: 'Nguyễn Văn An', username: 'an.nv', password: 'mot cau du dai' },
};

/** `seedDemo` makes the demo office; absent where the demo is not part of the build of services. */
export function setupRoutes(setup: Setup, seedDemo: () => Promise<unknown>): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/setup',
      operationId: 'setUpOffice',
      summary: 'Set up this office: agency, units, first administrator; by the one-time link of the console',
      tag: 'setup',
      access: 'public',
      body: officeBody,
      response: null,
      refusals: ['SETUP_TOKEN', 'ALREADY_SET_UP', 'PASSWORD_TOO_SHORT', 'PASSWORD_TOO_SIMPLE'],
      example: { body: example },
      run: (context, { body: { token, ...plan } }) => setup.foundOffice(context, token, plan),
    }),
    defineRoute({
      method: 'post',
      path: '/setup/demo',
      operationId: 'openDemoOffice',
      summary: 'Open the demo office in this empty data folder',
      tag: 'setup',
      access: 'public',
      response: null,
      refusals: ['DEMO_NOT_HERE', 'ALREADY_SET_UP'],
      example: {},
      run: ({ now }) => setup.openDemo(Date.parse(now), seedDemo),
    }),
  ];
}
