import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../api/tasks.ts';
import { showInstant } from '../../components/dates.ts';
import { Panel } from '../../components/page/Panel.tsx';
import { Deadline } from '../../components/tags/DocumentTags.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import classes from './TaskPanel.module.css';

function OneTask({ task }: { task: Task }) {
  const { t } = useTranslation();
  const last = task.progress.at(-1);
  return (
    <li>
      <div className={classes.head}>
        <strong>{task.assignee?.name ?? task.unit.name}</strong>
        <span>{t(`codes.part.${task.role}`)}</span>
        <Tag>{t(`tasks.state.${task.state}`)}</Tag>
        <Deadline date={task.deadline} finished={task.state === 'done'} />
      </div>
      {last && (
        <Text size="sm">
          {last.percent !== undefined && `${last.percent}% – `}
          {last.text}{' '}
          <Text span size="xs" c="dimmed" className="number">
            {showInstant(last.at)}
          </Text>
        </Text>
      )}
      {task.result && <Text size="sm">{task.result}</Text>}
    </li>
  );
}

export function TaskPanel({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation();
  if (tasks.length === 0) return null;
  return (
    <Panel title={t('incoming.tasks')}>
      <ul className={classes.tasks}>
        {tasks.map((task) => (
          <OneTask key={task.id} task={task} />
        ))}
      </ul>
    </Panel>
  );
}
