import { useTranslation } from 'react-i18next';
import { type KeptFile, listKeptFiles } from '../../api/keeping.ts';
import { pageOf } from '../../api/places.ts';
import { showDay } from '../../components/dates.ts';
import { nextText, whyInVain } from '../../components/judgement/proof-texts.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';

function Next({ file }: { file: KeptFile }) {
  const { t } = useTranslation();
  const why = file.inVain > 0 ? whyInVain(t, file) : '';
  return (
    <>
      {nextText(t, file)}
      {why && <div className="minor">{t('keeping.inVainText', { count: file.inVain, why })}</div>}
    </>
  );
}

function useColumns(): Column<KeptFile>[] {
  const { t } = useTranslation();
  return [
    {
      label: t('background.field.file'),
      place: 'title',
      show: ({ name }) => name ?? t('background.hiddenFile'),
    },
    { label: t('background.field.level'), width: 80, place: 'aside', show: ({ level }) => level },
    {
      label: t('background.field.until'),
      width: 150,
      show: ({ until }) => (until ? showDay(until) : t('keeping.untilUnknown')),
    },
    { label: t('background.field.next'), width: '42%', show: (file) => <Next file={file} /> },
  ];
}

/** Signed files by what is done for them next: the first due first. */
export function KeptFilesList({ state }: { state: 'planned' | 'rest' }) {
  const { t } = useTranslation();
  const list = usePages(['keeping', 'list', state], (after) => listKeptFiles(state, after));
  const columns = useColumns();
  return (
    <RecordList
      label={t(`background.tabs.${state}`)}
      columns={columns}
      list={list}
      keyOf={({ id }) => id}
      linkOf={({ name, subject }) => (name !== undefined && subject ? pageOf(subject) : undefined)}
      empty={t(`background.empty.${state}`)}
    />
  );
}
