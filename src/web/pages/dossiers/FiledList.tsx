import { Button } from '@mantine/core';
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
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${t('dossiers.actions.takeOut')}: ${filed.label}`}
        onClick={() => setAsking(true)}
      >
        {t('dossiers.actions.takeOut')}
      </Button>
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

function Named({ filed }: { filed: FiledDocument }) {
  const { t } = useTranslation();
  if (filed.hidden) return t('dossiers.hidden');
  if (filed.kind === 'file') {
    return (
      <a href={contentOf(filed.id)} target="_blank" rel="noreferrer">
        {filed.label}
      </a>
    );
  }
  return (
    <>
      {filed.numberAndSymbol && <strong className="number">{filed.numberAndSymbol} </strong>}
      {filed.abstract ?? filed.label} {!filed.finished && <Tag tone="wait">{t('dossiers.unfinished')}</Tag>}
    </>
  );
}

function ProofLine({ proof }: { proof: NonNullable<FiledDocument['proof']> }) {
  const { t } = useTranslation();
  const { until, level, by } = proof;
  return (
    <>
      {until ? showDay(until) : t('keeping.untilUnknown')}
      <div className="minor">
        {level}, {t(`keeping.by.${by}`)}
      </div>
    </>
  );
}

function useColumns(dossier: DossierView, filed: readonly FiledDocument[]): Column<FiledDocument>[] {
  const { t } = useTranslation();
  const columns: Column<FiledDocument>[] = [
    { label: t('dossiers.doc.order'), width: 44, show: (item) => item.order },
    { label: t('dossiers.doc.document'), place: 'title', show: (item) => <Named filed={item} /> },
    { label: t('dossiers.doc.on'), width: 96, show: (item) => showDay(item.on) },
    { label: t('dossiers.doc.author'), width: 130, show: (item) => item.author ?? '' },
  ];
  const proofColumn: Column<FiledDocument> = {
    label: t('dossiers.doc.proof'),
    width: 150,
    show: ({ proof }) => proof && <ProofLine proof={proof} />,
  };
  if (filed.some(({ proof }) => proof)) columns.push(proofColumn);
  const takeOutColumn: Column<FiledDocument> = {
    label: t('dossiers.actions.act'),
    place: 'acts',
    width: 80,
    show: (item) => item.actions.includes('unfile') && <TakeOut dossier={dossier} filed={item} />,
  };
  return filed.some(({ actions }) => actions.includes('unfile')) ? [...columns, takeOutColumn] : columns;
}

export function FiledList({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const filed = useFiled(dossier.id);
  const columns = useColumns(dossier, filed.data ?? []);
  return (
    <RecordList
      label={t('dossiers.documents')}
      columns={columns}
      list={whole(filed)}
      keyOf={({ kind, id }) => kind + id}
      linkOf={(item) => (item.kind === 'file' || item.hidden ? undefined : pageOf(item))}
      empty={t('dossiers.documentsEmpty')}
    />
  );
}
