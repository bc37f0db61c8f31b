import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { DossierState, DossierSummary, Retention } from '../../api/dossiers.ts';
import { showDay } from '../../components/dates.ts';
import type { Column } from '../../components/list/RecordList.tsx';
import { Tag, type Tone } from '../../components/tags/Tag.tsx';

export const DOSSIER_TONES: { readonly [state in DossierState]: Tone } = {
  open: 'go',
  closed: 'wait',
  submitted: 'wait',
  archived: 'done',
  returned: 'alarm',
};

export function retentionText(t: TFunction, retention: Retention): string {
  return 'permanent' in retention ? t('dossiers.permanent') : t('dossiers.years', { count: retention.years });
}

function Keeper({ keeper, unit }: DossierSummary) {
  return (
    <>
      {keeper.name}
      <Text size="xs" c="dimmed" component="div">
        {unit.name}
      </Text>
    </>
  );
}

/** `by`: the day that matters where the list stands. */
export function useDossierColumns(by: 'openedOn' | 'closedOn' = 'openedOn'): Column<DossierSummary>[] {
  const { t } = useTranslation();
  return [
    { label: t('dossiers.short.code'), width: 110, show: (item) => item.code },
    { label: t('dossiers.field.title'), place: 'title', show: (item) => item.title },
    {
      label: t('dossiers.field.keeper'),
      width: 210,
      show: (item) => <Keeper {...item} />,
      card: ({ keeper, unit }) => `${keeper.name} · ${unit.name}`,
    },
    { label: t('dossiers.short.count'), width: 80, show: (item) => item.documentCount },
    { label: t('dossiers.short.retention'), width: 90, show: (item) => retentionText(t, item.retention) },
    { label: t(`dossiers.field.${by}`), width: 100, show: (item) => showDay(item[by]), hideOnCard: true },
    {
      label: t('dossiers.field.state'),
      width: 140,
      place: 'aside',
      show: (item) => <Tag tone={DOSSIER_TONES[item.state]}>{t(`dossiers.state.${item.state}`)}</Tag>,
    },
  ];
}
