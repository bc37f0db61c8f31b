import { z } from 'zod';
import { defineRoute, type Route } from '../../http/route.ts';
import { ROLES } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import { calendarRoutes } from './calendar-api.ts';
import {
  agencyExample,
  colleagueExample,
  personExample,
  positionExample,
  unitExample,
} from './directory-examples.ts';
import { listActions } from './directory-policy.ts';
import * as schema from './directory-schema.ts';
import type { DirectoryService } from './directory-service.ts';
import { colleagueOf, listViewOf, personViewOf, viewOf } from './directory-view.ts';

const tag = 'directory';
const ADMINISTRATOR = ['administrator'] as const;

function agencyRoutes(service: DirectoryService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/agency',
      operationId: 'getAgency',
      summary: 'The agency of who asks',
      tag,
      access: 'signed-in',
      response: schema.agencyView,
      example: { response: agencyExample.view },
      run: async (context) => viewOf(context, (await service.of(context)).agency),
    }),
    defineRoute({
      method: 'put',
      path: '/agency',
      operationId: 'changeAgency',
      summary: 'Change name, abbreviation and address of the agency',
      tag,
      access: ADMINISTRATOR,
      needsVersion: true,
      body: schema.agencyBody,
      response: schema.agencyView,
      example: { body: agencyExample.body, response: agencyExample.view },
      run: async (context, { body }, { version }) =>
        viewOf(context, await service.saveAgency(context, { input: body, version })),
    }),
  ];
}

function unitRoutes(service: DirectoryService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/units',
      operationId: 'listUnits',
      summary: 'Units of the agency in their order',
      tag,
      access: 'signed-in',
      response: schema.listOf(schema.unitView),
      example: { response: { items: [unitExample.view], actions: ['add'] } },
      run: async (context) => listViewOf(context, (await service.of(context)).units.values()),
    }),
    defineRoute({
      method: 'post',
      path: '/units',
      operationId: 'addUnit',
      summary: 'Add a unit',
      tag,
      access: ADMINISTRATOR,
      body: schema.unitBody,
      response: schema.unitView,
      status: 201,
      refusals: ['ABBREVIATION_TAKEN', 'PERSON_UNKNOWN'],
      example: { body: unitExample.body, response: unitExample.view },
      run: async (context, { body }) => viewOf(context, await service.addUnit(context, body)),
    }),
    defineRoute({
      method: 'put',
      path: '/units/:id',
      operationId: 'changeUnit',
      summary: 'Change a unit: name, abbreviation, head, whether it is active',
      tag,
      access: ADMINISTRATOR,
      needsVersion: true,
      params: schema.idParams,
      body: schema.unitBody,
      response: schema.unitView,
      refusals: ['ABBREVIATION_TAKEN', 'PERSON_UNKNOWN', 'UNIT_HAS_PEOPLE'],
      example: { body: unitExample.body, response: unitExample.view },
      run: async (context, { params, body }, { version }) =>
        viewOf(context, await service.changeUnit(context, { id: params.id, version, input: body })),
    }),
  ];
}

function positionRoutes(service: DirectoryService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/positions',
      operationId: 'listPositions',
      summary: 'Positions of the agency in their order',
      tag,
      access: 'signed-in',
      response: schema.listOf(schema.positionView),
      example: { response: { items: [positionExample.view], actions: ['add'] } },
      run: async (context) => listViewOf(context, (await service.of(context)).positions.values()),
    }),
    defineRoute({
      method: 'post',
      path: '/positions',
      operationId: 'addPosition',
      summary: 'Add a position',
      tag,
      access: ADMINISTRATOR,
      body: schema.positionBody,
      response: schema.positionView,
      status: 201,
      example: { body: positionExample.body, response: positionExample.view },
      run: async (context, { body }) => viewOf(context, await service.addPosition(context, body)),
    }),
    defineRoute({
      method: 'put',
      path: '/positions/:id',
      operationId: 'changePosition',
      summary: 'Change a position',
      tag,
      access: ADMINISTRATOR,
      needsVersion: true,
      params: schema.idParams,
      body: schema.positionBody,
      response: schema.positionView,
      example: { body: positionExample.body, response: positionExample.view },
      run: async (context, { params, body }, { version }) =>
        viewOf(context, await service.changePosition(context, { id: params.id, version, input: body })),
    }),
  ];
}

const peopleQuery = z.object({ unit: z.string().optional(), role: z.enum(ROLES).optional() });

function colleagueRoutes(service: DirectoryService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/people',
      operationId: 'listPeople',
      summary: 'People of the agency by name; to choose from in forms',
      tag,
      access: 'signed-in',
      query: peopleQuery,
      response: schema.listOf(schema.colleagueView),
      example: { response: { items: [colleagueExample], actions: ['add'] } },
      run: async (context, { query }) => {
        const directory = await service.of(context);
        const people = [...directory.people.values()].filter(
          (one) =>
            (!query.unit || one.unit === query.unit) && (!query.role || one.roles.includes(query.role)),
        );
        const items = people.map((person) => colleagueOf(context, directory, person));
        return { items, actions: listActions(context.actor) };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/people/:id',
      operationId: 'getPerson',
      summary: 'One person with what an administrator may change',
      tag,
      access: ADMINISTRATOR,
      params: schema.idParams,
      response: schema.personView,
      example: { response: personExample.view },
      run: async (context, { params }) =>
        personViewOf(context, (await service.of(context)).people.get(params.id) ?? refuse('NOT_FOUND')),
    }),
  ];
}

function personRoutes(service: DirectoryService): Route[] {
  const refusals = ['UNIT_UNKNOWN', 'POSITION_UNKNOWN', 'USERNAME_TAKEN', 'LAST_ADMINISTRATOR'];
  return [
    defineRoute({
      method: 'post',
      path: '/people',
      operationId: 'addPerson',
      summary: 'Add a person; an account is given separately',
      tag,
      access: ADMINISTRATOR,
      body: schema.personBody,
      response: schema.personView,
      status: 201,
      refusals,
      example: { body: personExample.body, response: personExample.view },
      run: async (context, { body }) => personViewOf(context, await service.addPerson(context, body)),
    }),
    defineRoute({
      method: 'put',
      path: '/people/:id',
      operationId: 'changePerson',
      summary: 'Change a person: unit, position, roles, clearance, whether they are active',
      tag,
      access: ADMINISTRATOR,
      needsVersion: true,
      params: schema.idParams,
      body: schema.personBody,
      response: schema.personView,
      refusals,
      example: { body: personExample.body, response: personExample.view },
      run: async (context, { params, body }, { version }) =>
        personViewOf(context, await service.changePerson(context, { id: params.id, version, input: body })),
    }),
  ];
}

export function directoryRoutes(service: DirectoryService): Route[] {
  return [
    ...agencyRoutes(service),
    ...unitRoutes(service),
    ...positionRoutes(service),
    ...colleagueRoutes(service),
    ...personRoutes(service),
    ...calendarRoutes(service),
  ];
}
