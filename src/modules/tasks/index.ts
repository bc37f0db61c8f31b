/** What each unit and officer is to do about a document. */
export {
  assignTask,
  closeTask,
  isClosed,
  newTask,
  progressTask,
  reopenTask,
  reportTask,
  type Task,
  type TaskRole,
  type TaskState,
  unassignTask,
} from './task.ts';
export { TASK, taskKinds } from './task-kinds.ts';
export { type TaskView, taskView } from './task-view.ts';
export { tasksRoutes } from './tasks-api.ts';
export { taskView as taskViewSchema } from './tasks-schema.ts';
export { TasksService, taskWrite } from './tasks-service.ts';
