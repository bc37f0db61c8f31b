import { Button, Group, Select } from '@mantine/core';
import { IconCopy, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type FilePlanLine, removePlanLine, useFilePlan } from '../../api/dossiers.ts';
import { useSignedIn } from '../../api/session.ts';
import { legalToday } from '../../components/dates.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { newestOf, useHeld } from '../../components/forms/use-held.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { CopyPlanDialog } from './CopyPlanDialog.tsx';
import { retentionText } from './dossier-columns.tsx';
import { OpenDossierDialog } from './OpenDossierDialog.tsx';
import { PlanLineDialog } from './PlanLineDialog.tsx';

interface Chosen {
  what: 'open' | 'change' | 'add' | 'remove' | 'copy';
  line?: FilePlanLine;
}

const WORKERS: readonly string[] = ['clerk', 'leader', 'head', 'officer', 'archivist'];

/** Opening a dossier asks no leave of the plan: the server looks at the unit when it is opened. */
function useMayOpen(): (line: FilePlanLine) => boolean {
  const { roles, person } = useSignedIn();
  const works = roles.some((role) => WORKERS.includes(role));
  return ({ unit }) => works && (roles.includes('clerk') || unit === person.unit);
}

interface ActsProps {
  line: FilePlanLine;
  opens: boolean;
  onChoose: (chosen: Chosen) => void;
}

function Acts({ line, opens, onChoose }: ActsProps) {
  const { t } = useTranslation();
  const acts = [
    ...(opens ? [{ what: 'open', label: t('dossiers.new') } as const] : []),
    ...(line.actions.includes('change') ? [{ what: 'change', label: t('common.edit') } as const] : []),
    ...(line.actions.includes('remove') ? [{ what: 'remove', label: t('common.remove') } as const] : []),
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

function useColumns(lines: readonly FilePlanLine[], onChoose: (chosen: Chosen) => void) {
  const { t } = useTranslation();
  const mayOpen = useMayOpen();
  const columns: Column<FilePlanLine>[] = [
    { label: t('dossiers.short.code'), width: 110, show: (line) => line.code },
    { label: t('dossiers.field.title'), place: 'title', show: (line) => line.heading },
    { label: t('dossiers.field.unit'), width: '18%', show: (line) => line.unitName },
    { label: t('dossiers.field.keeper'), width: 140, show: (line) => line.keeperName ?? '' },
    { label: t('dossiers.short.retention'), width: 90, show: (line) => retentionText(t, line.retention) },
  ];
  const acts: Column<FilePlanLine> = {
    label: t('dossiers.actions.act'),
    place: 'acts',
    width: lines.some(({ actions }) => actions.length > 0) ? 200 : 110,
    show: (line) => <Acts line={line} opens={mayOpen(line)} onChoose={onChoose} />,
  };
  const any = lines.some((line) => line.actions.length > 0 || mayOpen(line));
  return any ? [...columns, acts] : columns;
}

function RemoveDialog({ newest, onClose }: { newest: FilePlanLine; onClose: () => void }) {
  const { t } = useTranslation();
  const { held: line } = useHeld(newest);
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
  if (what === 'copy') return <CopyPlanDialog year={year} onClose={onClose} />;
  if (what === 'remove') return line && <RemoveDialog newest={line} onClose={onClose} />;
  return <PlanLineDialog year={year} line={line} onClose={onClose} />;
}

interface PlanActionsProps {
  actions: readonly string[];
  year: number;
  onYear: (year: string) => void;
  onChoose: (chosen: Chosen) => void;
}

function PlanActions({ actions, year, onYear, onChoose }: PlanActionsProps) {
  const { t } = useTranslation();
  const now = Number(legalToday().slice(0, 4));
  const copy = { leftSection: <IconCopy size={17} aria-hidden />, variant: 'default' };
  return (
    <>
      <Select
        aria-label={t('common.year')}
        w={110}
        allowDeselect={false}
        data={[now + 1, now, now - 1, now - 2].map(String)}
        value={String(year)}
        onChange={(value) => value && onYear(value)}
      />
      {actions.includes('copy-year') && year >= now && (
        <Button {...copy} onClick={() => onChoose({ what: 'copy' })}>
          {t('dossiers.copyPlan.submit', { from: year - 1 })}
        </Button>
      )}
      {actions.includes('add') && (
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => onChoose({ what: 'add' })}>
          {t('dossiers.planLine.add')}
        </Button>
      )}
    </>
  );
}

/** The yearly list of dossiers (NĐ 30/2020, Điều 28). */
export default function FilePlanPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const [chosen, setChosen] = useState<Chosen>();
  const year = Number(address.get('year') ?? legalToday().slice(0, 4));
  const plan = useFilePlan(year);
  const columns = useColumns(plan.data ?? [], setChosen);
  const onYear = (value: string): void => setAddress({ year: value }, { replace: true });
  const current = chosen?.line ? { ...chosen, line: newestOf(plan.data, chosen.line) } : chosen;
  return (
    <Page
      title={`${t('dossiers.plan')} ${year}`}
      actions={<PlanActions actions={plan.actions} year={year} onYear={onYear} onChoose={setChosen} />}
    >
      <RecordList
        label={t('dossiers.plan')}
        columns={columns}
        list={whole(plan)}
        keyOf={({ id }) => id}
        empty={t(
          plan.actions.includes('copy-year') ? 'dossiers.planLine.emptyCopy' : 'dossiers.planLine.empty',
        )}
      />
      {current && dialogOf(current, year, () => setChosen(undefined))}
    </Page>
  );
}
