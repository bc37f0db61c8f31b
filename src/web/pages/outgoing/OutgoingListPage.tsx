import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconPlus, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { listOutgoing, type OutgoingQuery, type OutgoingState } from '../../api/outgoing.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { useOutgoingColumns } from './outgoing-columns.tsx';
import { OUTGOING_STATES } from './outgoing-states.ts';

const SCOPES = ['all', 'waiting', 'drafting'] as const;
type Scope = (typeof SCOPES)[number];

function queryOf(scope: Scope, state: string | null): OutgoingQuery {
  return {
    ...(scope !== 'all' && { mine: scope }),
    ...(state !== null && state !== '' && { state: state as OutgoingState }),
  };
}

/** The filter stands in the address, so that going back and reloading keep it. */
function useFilter() {
  const [address, setAddress] = useSearchParams();
  const scope = SCOPES.find((one) => one === address.get('scope')) ?? 'all';
  const state = address.get('state');
  const set = (name: string, value: string | null): void =>
    setAddress(
      (before) => {
        if (value === null || value === 'all') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  return { scope, state, set };
}

export default function OutgoingListPage() {
  const { t } = useTranslation();
  const { scope, state, set } = useFilter();
  const query = queryOf(scope, state);
  const list = usePages(['outgoing', 'list', query], (after) => listOutgoing(query, after));
  const columns = useOutgoingColumns();
  const purpose = (['sign', 'seal'] as const).find((one) =>
    list.items.some(({ actions }) => actions.includes(one)),
  );
  const acts = (
    <>
      {purpose && (
        <Button
          component={Link}
          to={`/signing?purpose=${purpose}`}
          variant="outline"
          color="seal"
          leftSection={<IconSignature size={17} aria-hidden />}
        >
          {t(purpose === 'sign' ? 'signing.many' : 'signing.manySeal')}
        </Button>
      )}
      {list.actions.includes('draft') && (
        <Button component={Link} to="/outgoing/draft" leftSection={<IconPlus size={17} aria-hidden />}>
          {t('outgoing.new')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={t('outgoing.title')} actions={acts}>
      <Group mb="sm" gap="sm">
        <SegmentedControl
          aria-label={t('outgoing.scope.label')}
          value={scope}
          onChange={(value) => set('scope', value)}
          data={SCOPES.map((value) => ({ value, label: t(`outgoing.scope.${value}`) }))}
        />
        <Select
          aria-label={t('outgoing.field.state')}
          placeholder={t('outgoing.anyState')}
          clearable
          clearButtonProps={{ 'aria-label': t('outgoing.anyState') }}
          value={state}
          onChange={(value) => set('state', value)}
          data={OUTGOING_STATES.map((value) => ({ value, label: t(`outgoing.state.${value}`) }))}
        />
      </Group>
      <RecordList
        label={t('outgoing.title')}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/outgoing/${id}`}
        empty={t(`outgoing.empty.${state ? 'filtered' : scope}`)}
      />
    </Page>
  );
}
