import { Button, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type FilePlanLine, useFilePlan } from '../../api/dossiers.ts';
import { useSignedIn } from '../../api/session.ts';
import { legalToday } from '../../components/dates.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { retentionText } from './dossier-columns.tsx';
import { OpenDossierDialog } from './OpenDossierDialog.tsx';
import { PlanLineDialog } from './PlanLineDialog.tsx';

interface Chosen {
  what: 'open' | 'edit' | 'add';
  line?: FilePlanLine;
}

function useColumns(onChoose: (chosen: Chosen) => void, editable: boolean): Column<FilePlanLine>[] {
  const { t } = useTranslation();
  return [
    { label: t('dossiers.field.code'), width: 150, show: (line) => line.code },
    { label: t('dossiers.field.title'), place: 'title', show: (line) => line.heading },
    { label: t('dossiers.field.unit'), width: 180, show: (line) => line.unitName },
    { label: t('dossiers.field.keeper'), width: 160, show: (line) => line.keeperName ?? '' },
    { label: t('dossiers.field.retention'), width: 130, show: (line) => retentionText(t, line.retention) },
    {
      label: t('dossiers.actions.label'),
      width: 250,
      show: (line) => (
        <Group gap={6} wrap="nowrap">
          <Button size="compact-sm" variant="default" onClick={() => onChoose({ what: 'open', line })}>
            {t('dossiers.new')}
          </Button>
          {editable && (
            <Button size="compact-sm" variant="default" onClick={() => onChoose({ what: 'edit', line })}>
              {t('common.edit')}
            </Button>
          )}
        </Group>
      ),
    },
  ];
}

function dialogOf(chosen: Chosen | undefined, year: number, onClose: () => void): ReactNode {
  if (!chosen) return null;
  if (chosen.what === 'open') return <OpenDossierDialog plan={chosen.line?.id ?? null} onClose={onClose} />;
  return <PlanLineDialog year={year} line={chosen.line} onClose={onClose} />;
}

/** The yearly list of dossiers (NĐ 30/2020, Điều 28). */
export default function FilePlanPage() {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  const [address, setAddress] = useSearchParams();
  const [chosen, setChosen] = useState<Chosen>();
  const now = Number(legalToday().slice(0, 4));
  const year = Number(address.get('year') ?? now);
  const plan = useFilePlan(year);
  const editable = roles.includes('clerk') || roles.includes('administrator');
  const columns = useColumns(setChosen, editable);
  const actions = (
    <>
      <Select
        aria-label={t('common.year')}
        w={110}
        allowDeselect={false}
        data={[now + 1, now, now - 1, now - 2].map(String)}
        value={String(year)}
        onChange={(value) => value && setAddress({ year: value }, { replace: true })}
      />
      {editable && (
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setChosen({ what: 'add' })}>
          {t('dossiers.planLine.add')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={`${t('dossiers.plan')} ${year}`} actions={actions}>
      <RecordList
        label={t('dossiers.plan')}
        columns={columns}
        list={whole(plan)}
        keyOf={({ id }) => id}
        empty={t('dossiers.planLine.empty')}
      />
      {dialogOf(chosen, year, () => setChosen(undefined))}
    </Page>
  );
}
