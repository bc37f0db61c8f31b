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

export function useDossierColumns(): Column<DossierSummary>[] {
  const { t } = useTranslation();
  return [
    { label: t('dossiers.field.code'), width: 150, show: (item) => item.code },
    { label: t('dossiers.field.title'), place: 'title', show: (item) => item.title },
    { label: t('dossiers.field.unit'), width: 180, show: (item) => item.unit.name, hideOnCard: true },
    { label: t('dossiers.field.keeper'), width: 150, show: (item) => item.keeper.name },
    { label: t('dossiers.field.count'), width: 100, show: (item) => item.documentCount },
    { label: t('dossiers.field.retention'), width: 140, show: (item) => retentionText(t, item.retention) },
    {
      label: t('dossiers.field.openedOn'),
      width: 110,
      show: (item) => showDay(item.openedOn),
      hideOnCard: true,
    },
    {
      label: t('dossiers.field.state'),
      width: 150,
      place: 'aside',
      show: (item) => <Tag tone={DOSSIER_TONES[item.state]}>{t(`dossiers.state.${item.state}`)}</Tag>,
    },
  ];
}
