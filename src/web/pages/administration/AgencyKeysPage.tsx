import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgencyKey, confirmKey, listAgencyKeys } from '../../api/agency-keys.ts';
import { showDay, showInstant } from '../../components/dates.ts';
import { ReasonDialog } from '../../components/dialogs/ReasonDialog.tsx';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { EndingTag } from '../../components/tags/EndingTag.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { AdminFrame } from './AdminFrame.tsx';
import { nameOf } from './trust-texts.ts';

function Standing({ problems }: Pick<AgencyKey, 'problems'>) {
  const { t } = useTranslation();
  if (problems.length === 0) return <Tag tone="done">{t('agencyKeys.good')}</Tag>;
  return (
    <>
      {problems.map(({ code, message }) => (
        <div key={code}>{message}</div>
      ))}
    </>
  );
}

function Bound({ item }: { item: AgencyKey }) {
  const { t } = useTranslation();
  const { boundSince, boundBy, confirmedBy, confirmedAt, otherName } = item;
  return (
    <>
      {showInstant(boundSince)}
      <div className="minor">{boundBy.name}</div>
      {confirmedBy && (
        <div className="minor">
          {t('agencyKeys.confirmedBy', { name: confirmedBy.name, at: showInstant(confirmedAt) })}
        </div>
      )}
      {otherName && <Tag tone="wait">{t('agencyKeys.otherName')}</Tag>}
    </>
  );
}

function useColumns(onConfirm: (key: AgencyKey) => void): Column<AgencyKey>[] {
  const { t } = useTranslation();
  return [
    {
      label: t('agencyKeys.field.owner'),
      place: 'title',
      show: ({ owner, ownerKind }) => (ownerKind === 'agency' ? t('agencyKeys.agencyOwn') : owner.name),
    },
    {
      label: t('agencyKeys.field.certificate'),
      width: '26%',
      show: ({ holder, issuer, held }) => (
        <>
          {nameOf(holder)}
          <div className="minor">{[issuer, t(`agencyKeys.held.${held}`)].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      label: t('agencyKeys.field.validity'),
      width: 210,
      show: ({ notBefore, notAfter, ending }) => (
        <span className="number">
          {showDay(notBefore)} – {showDay(notAfter)} <EndingTag ending={ending} />
        </span>
      ),
    },
    { label: t('agencyKeys.field.bound'), width: 180, show: (item) => <Bound item={item} /> },
    {
      label: t('agencyKeys.field.standing'),
      width: '24%',
      show: (item) => (
        <>
          <Standing problems={item.problems} />
          {item.actions.includes('confirm') && (
            <Button size="compact-xs" variant="default" mt={4} onClick={() => onConfirm(item)}>
              {t('agencyKeys.confirm')}
            </Button>
          )}
        </>
      ),
    },
  ];
}

/** All keys of the agency and its people: whose, since when, until when, and whether one can sign with them. */
export default function AgencyKeysPage() {
  const { t } = useTranslation();
  const [confirming, setConfirming] = useState<AgencyKey>();
  const list = usePages(['signing-key', 'agency'], listAgencyKeys);
  const columns = useColumns(setConfirming);
  return (
    <AdminFrame title={t('agencyKeys.title')}>
      <Text c="dimmed" mb="sm" maw={860}>
        {t('agencyKeys.intro')}
      </Text>
      <RecordList
        label={t('agencyKeys.title')}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        markOf={({ problems, ending }) => (problems.length > 0 || ending?.step === 0 ? 'alarm' : undefined)}
        empty={t('agencyKeys.empty')}
      />
      {confirming && (
        <ReasonDialog
          title={t('agencyKeys.confirm')}
          draft={`confirm-key:${confirming.id}`}
          label={t('agencyKeys.confirmReason')}
          hint={t('agencyKeys.confirmText')}
          submit={t('agencyKeys.confirm')}
          changes={['signing-key']}
          run={(reason) => confirmKey(confirming, reason)}
          onClose={() => setConfirming(undefined)}
        />
      )}
    </AdminFrame>
  );
}
