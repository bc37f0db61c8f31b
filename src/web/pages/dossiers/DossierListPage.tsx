import { Button, SegmentedControl } from '@mantine/core';
import { IconListDetails, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { listDossiers } from '../../api/dossiers.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { useDossierColumns } from './dossier-columns.tsx';
import { OpenDossierDialog } from './OpenDossierDialog.tsx';

const SCOPES = ['kept', 'waiting', 'all'] as const;

function Doings({ opens, onOpen }: { opens: boolean; onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Button
        component={Link}
        to="/dossiers/plan"
        variant="default"
        leftSection={<IconListDetails size={17} aria-hidden />}
      >
        {t('dossiers.plan')}
      </Button>
      {opens && (
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={onOpen}>
          {t('dossiers.new')}
        </Button>
      )}
    </>
  );
}

export default function DossierListPage() {
  const { t } = useTranslation();
  const [opening, setOpening] = useState(false);
  const [address, setAddress] = useSearchParams();
  const scope = SCOPES.find((one) => one === address.get('scope')) ?? 'all';
  const query = scope === 'all' ? {} : { mine: scope };
  const list = usePages(['dossier', 'list', scope], (after) => listDossiers(query, after));
  const columns = useDossierColumns();
  return (
    <Page
      title={t('dossiers.title')}
      actions={<Doings opens={list.actions.includes('open')} onOpen={() => setOpening(true)} />}
    >
      <SegmentedControl
        mb="sm"
        aria-label={t('dossiers.scope.label')}
        value={scope}
        onChange={(value) => setAddress({ scope: value }, { replace: true })}
        data={SCOPES.map((value) => ({ value, label: t(`dossiers.scope.${value}`) }))}
      />
      <RecordList
        label={t('dossiers.title')}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/dossiers/${id}`}
        empty={t(`dossiers.empty.${scope}`)}
      />
      {opening && <OpenDossierDialog onClose={() => setOpening(false)} />}
    </Page>
  );
}
