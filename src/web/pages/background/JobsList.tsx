import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Job, type JobList, listJobs, retryJob } from '../../api/keeping.ts';
import { pageOf } from '../../api/places.ts';
import { showInstant } from '../../components/dates.ts';
import { useCommand } from '../../components/forms/use-command.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { Tag } from '../../components/tags/Tag.tsx';

const TONES = { waiting: 'wait', running: 'go', 'given-up': 'alarm' } as const;

function Retry({ job }: { job: Job }) {
  const { t } = useTranslation();
  const { send, busy } = useCommand({ run: retryJob, changes: ['job'], notice: t('background.retried') });
  const label = `${t('background.retry')}: ${job.file?.name ?? t('background.hiddenFile')}`;
  return (
    <Button size="compact-sm" variant="default" loading={busy} aria-label={label} onClick={() => send(job)}>
      {t('background.retry')}
    </Button>
  );
}

function useColumns(): Column<Job>[] {
  const { t } = useTranslation();
  const nameOf = ({ name }: Job) =>
    name === 'keep-signatures' ? t('background.name.keep-signatures') : t('background.otherName', { name });
  return [
    {
      label: t('background.field.file'),
      place: 'title',
      show: ({ file }) => file?.name ?? t('background.hiddenFile'),
    },
    { label: t('background.field.work'), width: '24%', show: nameOf },
    {
      label: t('background.field.state'),
      width: 130,
      place: 'aside',
      show: ({ state }) => <Tag tone={TONES[state]}>{t(`background.state.${state}`)}</Tag>,
    },
    { label: t('background.field.due'), width: 140, show: ({ due }) => showInstant(due) },
    { label: t('background.field.attempts'), width: 90, show: ({ attempts }) => attempts },
    { label: t('background.field.reason'), width: '22%', show: ({ reason }) => reason ?? '' },
    {
      label: t('background.field.act'),
      width: 100,
      place: 'acts',
      show: (job) => job.actions.includes('retry') && <Retry job={job} />,
    },
  ];
}

export function JobsList({ state }: { state: JobList }) {
  const { t } = useTranslation();
  const list = usePages(['job', 'list', state], (after) => listJobs(state, after));
  const columns = useColumns();
  return (
    <RecordList
      label={t(`background.tabs.${state}`)}
      columns={columns}
      list={list}
      keyOf={({ id }) => id}
      linkOf={({ file }) => (file?.subject ? pageOf(file.subject) : undefined)}
      markOf={(job) => (job.state === 'given-up' ? 'alarm' : undefined)}
      empty={t(`background.empty.${state}`)}
    />
  );
}
