import { type Answer, answer, api } from './client.ts';

export type Task = Answer<'/api/tasks', 'get'>['items'][number];
export type TaskState = Task['state'];
export type TaskBox = 'waiting' | 'mine';

export function listTasks(box: TaskBox, after?: string) {
  return answer(api.GET('/api/tasks', { params: { query: { box, ...(after && { after }) } } }));
}
