import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { pageOf } from '../../api/places.ts';
import { listTasks } from '../../api/tasks.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { useTaskColumns } from './task-columns.tsx';

export default function TasksPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const box = address.get('box') === 'mine' ? 'mine' : 'waiting';
  const list = usePages(['task', 'list', box], (after) => listTasks(box, after));
  const columns = useTaskColumns();
  return (
    <Page title={t('tasks.title')}>
      <SegmentedControl
        mb="sm"
        aria-label={t('tasks.box.label')}
        value={box}
        onChange={(value) => setAddress(value === 'mine' ? { box: value } : {}, { replace: true })}
        data={(['waiting', 'mine'] as const).map((value) => ({ value, label: t(`tasks.box.${value}`) }))}
      />
      <RecordList
        label={t('tasks.title')}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        linkOf={({ subject }) => pageOf(subject)}
        markOf={({ overdue }) => (overdue ? 'alarm' : undefined)}
        empty={t(`tasks.empty.${box}`)}
      />
    </Page>
  );
}
