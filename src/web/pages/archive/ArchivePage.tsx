import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { listDossiers } from '../../api/dossiers.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { useDossierColumns } from '../dossiers/dossier-columns.tsx';

/** Dossiers that wait to be accepted, and those in the archive. */
export default function ArchivePage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const state = address.get('state') === 'archived' ? 'archived' : 'submitted';
  const list = usePages(['dossier', 'list', 'archive', state], (after) => listDossiers({ state }, after));
  const columns = useDossierColumns('closedOn');
  return (
    <Page title={t('archive.title')}>
      <SegmentedControl
        mb="sm"
        aria-label={t('archive.tabs.label')}
        value={state}
        onChange={(value) => setAddress({ state: value }, { replace: true })}
        data={(['submitted', 'archived'] as const).map((value) => ({
          value,
          label: t(`archive.tabs.${value}`),
        }))}
      />
      <RecordList
        label={t('archive.title')}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/dossiers/${id}`}
        empty={t(state === 'submitted' ? 'archive.submittedEmpty' : 'archive.archivedEmpty')}
      />
    </Page>
  );
}
