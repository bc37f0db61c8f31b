import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { listTrustedRoots, type RootState, type TrustedRoot } from '../../api/trust.ts';
import { showInstant } from '../../components/dates.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { AddRootsDialog } from './AddRootsDialog.tsx';
import { AdminFrame } from './AdminFrame.tsx';
import { nameOf, validityOf } from './trust-texts.ts';
import { ValidityOf } from './ValidityOf.tsx';

const STATES = ['trusted', 'removed'] as const;

function Act({ by, at }: { by: { name: string } | undefined; at: string | undefined }) {
  return (
    <>
      {by?.name}
      <div className="minor">{showInstant(at)}</div>
    </>
  );
}

function useColumns(state: RootState): Column<TrustedRoot>[] {
  const { t } = useTranslation();
  const added: Column<TrustedRoot> = {
    label: t('trust.field.added'),
    width: 170,
    show: ({ addedBy, addedAt }) => <Act by={addedBy} at={addedAt} />,
    card: ({ addedBy, addedAt }) => `${addedBy.name} · ${showInstant(addedAt)}`,
  };
  const removed: Column<TrustedRoot> = {
    label: t('trust.field.removed'),
    width: 170,
    show: ({ removedBy, removedAt }) => <Act by={removedBy} at={removedAt} />,
    card: ({ removedBy, removedAt }) => `${removedBy?.name} · ${showInstant(removedAt)}`,
  };
  return [
    { label: t('trust.field.name'), place: 'title', show: ({ subject }) => nameOf(subject) },
    {
      label: t('trust.field.organisation'),
      width: '26%',
      show: ({ subject }) => subject.organisation ?? '',
    },
    { label: t('trust.field.validity'), width: 250, show: (root) => <ValidityOf {...root} /> },
    { label: t('trust.field.algorithm'), width: 120, show: ({ algorithm }) => algorithm },
    state === 'trusted' ? added : removed,
  ];
}

/** Roots of authorities by which every signature is judged of a document. */
export default function TrustPage() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [address, setAddress] = useSearchParams();
  const state = STATES.find((one) => one === address.get('state')) ?? 'trusted';
  const list = usePages(['trusted-root', 'list', state], (after) => listTrustedRoots(state, after));
  const columns = useColumns(state);
  const add = list.actions.includes('add') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setAdding(true)}>
      {t('trust.add')}
    </Button>
  );
  return (
    <AdminFrame title={t('trust.title')} actions={add}>
      <Text c="dimmed" mb="sm" maw={860}>
        {t('trust.intro')}
      </Text>
      <SegmentedControl
        mb="sm"
        aria-label={t('trust.state.label')}
        value={state}
        onChange={(value) => setAddress(value === 'removed' ? { state: value } : {}, { replace: true })}
        data={STATES.map((value) => ({ value, label: t(`trust.state.${value}`) }))}
      />
      <RecordList
        label={t('trust.title')}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/administration/trust/${id}`}
        markOf={(root) => (state === 'trusted' && validityOf(root) !== 'valid' ? 'alarm' : undefined)}
        empty={t(`trust.empty.${state}`)}
      />
      {adding && <AddRootsDialog onClose={() => setAdding(false)} />}
    </AdminFrame>
  );
}
