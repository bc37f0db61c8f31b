import { useTranslation } from 'react-i18next';
import type { Task, TaskState } from '../../api/tasks.ts';
import type { Column } from '../../components/list/RecordList.tsx';
import { Deadline } from '../../components/tags/DocumentTags.tsx';
import { Tag, type Tone } from '../../components/tags/Tag.tsx';

const TONES: { readonly [state in TaskState]: Tone } = {
  open: 'wait',
  assigned: 'wait',
  'in-progress': 'go',
  reported: 'go',
  done: 'done',
  returned: 'alarm',
  cancelled: 'plain',
};

function progressOf({ progress }: Task): string {
  const percent = progress.at(-1)?.percent;
  return percent === undefined ? '' : `${percent}%`;
}

function isFinished({ state }: Task): boolean {
  return state === 'done' || state === 'cancelled';
}

function Who({ task }: { task: Task }) {
  return (
    <>
      {task.assignee?.name ?? task.unit.name}
      {task.assignee && <div className="minor">{task.unit.name}</div>}
    </>
  );
}

export function useTaskColumns(): Column<Task>[] {
  const { t } = useTranslation();
  return [
    { label: t('tasks.field.title'), place: 'title', show: (task) => task.title },
    { label: t('tasks.field.role'), width: 110, show: (task) => t(`codes.part.${task.role}`) },
    { label: t('tasks.field.assignee'), width: 190, show: (task) => <Who task={task} /> },
    { label: t('tasks.field.progress'), width: 80, show: progressOf },
    {
      label: t('tasks.field.deadline'),
      width: 120,
      show: (task) => task.deadline && <Deadline date={task.deadline} finished={isFinished(task)} />,
    },
    {
      label: t('tasks.field.state'),
      width: 140,
      place: 'aside',
      show: (task) => <Tag tone={TONES[task.state]}>{t(`tasks.state.${task.state}`)}</Tag>,
    },
  ];
}
