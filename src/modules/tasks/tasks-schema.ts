import { z } from 'zod';
import { waitsForView } from '../directory/index.ts';
import { TASK_ROLES, TASK_STATES } from './task.ts';

export const named = z.object({ id: z.string(), name: z.string() });

export const taskView = z
  .object({
    id: z.string(),
    version: z.number().int(),
    subject: z.object({ kind: z.string(), id: z.string() }),
    title: z.string(),
    role: z.enum(TASK_ROLES),
    state: z.enum(TASK_STATES),
    unit: named,
    assignee: named.optional(),
    assignedBy: named,
    text: z.string().optional(),
    deadline: z.string().optional(),
    overdue: z.boolean(),
    progress: z.array(
      z.object({ at: z.string(), by: named, text: z.string(), percent: z.number().optional() }),
    ),
    result: z.string().optional(),
    createdAt: z.string(),
    updatedAt: z.string(),
    waitsFor: waitsForView,
    actions: z.array(z.string()),
  })
  .meta({ id: 'Task' });

export const tasksView = z.object({ items: z.array(taskView), next: z.string().optional() });

export const tasksQuery = z.object({
  box: z.enum(['waiting', 'mine']).default('waiting'),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  after: z.string().max(500).optional(),
});
