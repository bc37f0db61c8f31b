import { z } from 'zod';
import { defineRoute, type Route } from '../../http/route.ts';
import { calendarExample } from './directory-examples.ts';
import * as schema from './directory-schema.ts';
import type { DirectoryService } from './directory-service.ts';
import { viewOf } from './directory-view.ts';
import { addWorkingDays, isWorkingDay } from './working-calendar.ts';

const tag = 'directory';

const workingDaysQuery = z.object({
  from: schema.civilDate.optional(),
  days: z.coerce.number().int().min(0).max(500),
});
const workingDayView = z.object({ date: schema.civilDate, working: z.boolean() });

export function calendarRoutes(service: DirectoryService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/calendars/:year',
      operationId: 'getCalendar',
      summary: 'Holidays and working days of a year; version 0 where the agency has not made its own',
      tag,
      access: 'signed-in',
      params: schema.yearParams,
      response: schema.calendarView,
      example: { response: calendarExample.view },
      run: async (context, { params }) => viewOf(context, await service.calendar(context, params.year)),
    }),
    defineRoute({
      method: 'put',
      path: '/calendars/:year',
      operationId: 'changeCalendar',
      summary: 'Change the working calendar of a year',
      tag,
      access: ['administrator'],
      needsVersion: true,
      params: schema.yearParams,
      body: schema.calendarBody,
      response: schema.calendarView,
      example: { body: calendarExample.body, response: calendarExample.view },
      run: async (context, { params, body }, { version }) => {
        const input = { ...body, year: params.year };
        return viewOf(context, await service.saveCalendar(context, { input, version }));
      },
    }),
    defineRoute({
      method: 'get',
      path: '/working-days',
      operationId: 'countWorkingDays',
      summary: 'The day that is so many working days after another (today when it is not given)',
      tag,
      access: 'signed-in',
      query: workingDaysQuery,
      response: workingDayView,
      example: { response: { date: '2026-03-09', working: true } },
      run: async (context, { query }) => {
        const calendars = await service.calendars(context);
        const date = addWorkingDays(calendars, query.from ?? context.today, query.days);
        return { date, working: isWorkingDay(calendars, date) };
      },
    }),
  ];
}
