import { Button, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type FilePlanLine, removePlanLine, useFilePlan } from '../../api/dossiers.ts';
import { type Role, useSignedIn } from '../../api/session.ts';
import { legalToday } from '../../components/dates.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { retentionText } from './dossier-columns.tsx';
import { OpenDossierDialog } from './OpenDossierDialog.tsx';
import { PlanLineDialog } from './PlanLineDialog.tsx';

interface Chosen {
  what: 'open' | 'edit' | 'add' | 'remove';
  line?: FilePlanLine;
}

interface ActsProps {
  line: FilePlanLine;
  editable: boolean;
  opener: boolean;
  onChoose: (chosen: Chosen) => void;
}

function Acts({ line, editable, opener, onChoose }: ActsProps) {
  const { t } = useTranslation();
  const acts = [
    ...(opener ? [{ what: 'open', label: t('dossiers.new') } as const] : []),
    ...(editable ? [{ what: 'edit', label: t('common.edit') } as const] : []),
    ...(editable ? [{ what: 'remove', label: t('common.remove') } as const] : []),
  ];
  return (
    <Group gap={6} wrap="nowrap">
      {acts.map(({ what, label }) => (
        <Button
          key={what}
          size="compact-sm"
          variant="default"
          aria-label={`${label}: ${line.code}`}
          onClick={() => onChoose({ what, line })}
        >
          {label}
        </Button>
      ))}
    </Group>
  );
}

function useColumns(onChoose: (chosen: Chosen) => void): Column<FilePlanLine>[] {
  const { t } = useTranslation();
  const { roles, person } = useSignedIn();
  const editable = keepsThePlan(roles);
  const worker = roles.some((role) => role !== 'administrator' && role !== 'searcher');
  // Whom the server lets open a dossier for a unit: its own people, and the clerks.
  const opens = (line: FilePlanLine): boolean =>
    worker && (roles.includes('clerk') || line.unit === person.unit);
  const columns: Column<FilePlanLine>[] = [
    { label: t('dossiers.short.code'), width: 110, show: (line) => line.code },
    { label: t('dossiers.field.title'), place: 'title', show: (line) => line.heading },
    { label: t('dossiers.field.unit'), width: '18%', show: (line) => line.unitName },
    { label: t('dossiers.field.keeper'), width: 140, show: (line) => line.keeperName ?? '' },
    { label: t('dossiers.short.retention'), width: 90, show: (line) => retentionText(t, line.retention) },
  ];
  if (!editable && !worker) return columns;
  const acts: Column<FilePlanLine> = {
    label: t('dossiers.actions.act'),
    place: 'acts',
    width: worker && editable ? 200 : 110,
    show: (line) =>
      editable || opens(line) ? (
        <Acts line={line} editable={editable} opener={opens(line)} onChoose={onChoose} />
      ) : null,
  };
  return [...columns, acts];
}

function keepsThePlan(roles: readonly Role[]): boolean {
  return roles.includes('clerk') || roles.includes('administrator');
}

function RemoveDialog({ line, onClose }: { line: FilePlanLine; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      title={`${t('dossiers.planLine.remove')}: ${line.code}`}
      text={t('dossiers.planLine.removeText')}
      submit={t('dossiers.planLine.remove')}
      tone="seal"
      changes={['file-plan']}
      run={() => removePlanLine(line)}
      onClose={onClose}
    />
  );
}

function dialogOf({ what, line }: Chosen, year: number, onClose: () => void): ReactNode {
  if (what === 'open') return <OpenDossierDialog plan={line?.id ?? null} onClose={onClose} />;
  if (what === 'remove') return line && <RemoveDialog line={line} onClose={onClose} />;
  return <PlanLineDialog year={year} line={line} onClose={onClose} />;
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
  const columns = useColumns(setChosen);
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
      {keepsThePlan(roles) && (
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
      {chosen && dialogOf(chosen, year, () => setChosen(undefined))}
    </Page>
  );
}
