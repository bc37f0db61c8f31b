import { z } from 'zod';
import { defineRoute, type Route } from '../../http/route.ts';
import * as schema from './tasks-schema.ts';
import type { TasksService } from './tasks-service.ts';

const example = {
  id: '01k3m9x0task',
  version: 1,
  subject: { kind: 'incoming', id: '01k3m9x0incoming' },
  title: '120/SNV-VP: V/v báo cáo công tác văn thư năm 2025',
  role: 'lead',
  state: 'assigned',
  unit: { id: '01k3m9x0unit', name: 'Văn phòng' },
  assignee: { id: '01k3m9x0person', name: 'Trần Văn Nam' },
  assignedBy: { id: '01k3m9x0head', name: 'Lê Thị Hoa' },
  deadline: '2026-03-09',
  overdue: false,
  progress: [],
  createdAt: '2026-03-02T02:10:00.000Z',
  updatedAt: '2026-03-02T02:10:00.000Z',
  waitsFor: [{ kind: 'person', id: '01k3m9x0person', name: 'Trần Văn Nam' }],
  actions: ['progress', 'report'],
};

export function tasksRoutes(service: TasksService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/tasks',
      operationId: 'listTasks',
      summary: 'What waits for me, soonest due first; or all that I have had, newest first',
      tag: 'tasks',
      access: 'signed-in',
      query: schema.tasksQuery,
      response: schema.tasksView,
      example: { response: { items: [example] } },
      run: async (context, { query }) => service.list(context, query),
    }),
    defineRoute({
      method: 'get',
      path: '/tasks/:id',
      operationId: 'getTask',
      summary: 'One task; its commands are those of the document it is about',
      tag: 'tasks',
      access: 'signed-in',
      params: z.object({ id: z.string().min(1).max(100) }),
      response: schema.taskView,
      example: { response: example },
      run: async (context, { params }) => service.get(context, params.id),
    }),
  ];
}
