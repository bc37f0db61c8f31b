import { ActionIcon } from '@mantine/core';
import { IconFolderMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DossierView, type FiledDocument, takeOut, useFiled } from '../../api/dossiers.ts';
import { contentOf } from '../../api/files.ts';
import { pageOf } from '../../api/places.ts';
import { showDay } from '../../components/dates.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { Tag } from '../../components/tags/Tag.tsx';

function TakeOut({ dossier, filed }: { dossier: DossierView; filed: FiledDocument }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const title = t('dossiers.actions.unfile');
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`${title}: ${filed.label}`}
        onClick={() => setAsking(true)}
      >
        <IconFolderMinus size={18} />
      </ActionIcon>
      {asking && (
        <ConfirmDialog
          title={title}
          text={t('dossiers.dialog.unfileText')}
          submit={title}
          changes={['dossier', 'incoming', 'outgoing']}
          run={() => takeOut(dossier, { kind: filed.kind, id: filed.id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function useColumns(dossier: DossierView): Column<FiledDocument>[] {
  const { t } = useTranslation();
  const columns: Column<FiledDocument>[] = [
    { label: t('dossiers.doc.order'), width: 50, show: (item) => item.order },
    { label: t('dossiers.doc.number'), width: 130, show: (item) => item.numberAndSymbol ?? '' },
    { label: t('dossiers.doc.on'), width: 100, show: (item) => showDay(item.on) },
    { label: t('dossiers.doc.author'), width: 150, show: (item) => item.author ?? '', hideOnCard: true },
    {
      label: t('dossiers.doc.abstract'),
      place: 'title',
      show: (item) => (item.hidden ? t('dossiers.hidden') : (item.abstract ?? item.label)),
    },
    {
      label: t('dossiers.field.state'),
      width: 130,
      place: 'aside',
      show: (item) => (item.finished || item.hidden ? '' : <Tag tone="wait">{t('dossiers.unfinished')}</Tag>),
    },
  ];
  if (!dossier.actions.includes('unfile')) return columns;
  const takeOutColumn: Column<FiledDocument> = {
    label: t('dossiers.actions.unfile'),
    width: 60,
    show: (item) => <TakeOut dossier={dossier} filed={item} />,
  };
  return [...columns, takeOutColumn];
}

export function FiledList({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const filed = useFiled(dossier.id);
  const columns = useColumns(dossier);
  return (
    <RecordList
      label={t('dossiers.documents')}
      columns={columns}
      list={whole(filed)}
      keyOf={({ kind, id }) => kind + id}
      linkOf={(item) => (item.kind === 'file' ? contentOf(item.id) : pageOf(item))}
      empty={t('dossiers.documentsEmpty')}
    />
  );
}
