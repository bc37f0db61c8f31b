import { Button, Checkbox, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { listOutgoing, type OutgoingSummary } from '../../api/outgoing.ts';
import { openSession, type Purpose } from '../../api/signing.ts';
import { useCommand } from '../../components/forms/use-command.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { useOutgoingColumns } from '../outgoing/outgoing-columns.tsx';
import { SessionList } from './SessionList.tsx';

const MOST = 200;
const PURPOSES = ['sign', 'seal'] as const;

/** What waits for the reader's own signature, or for the seal that they may put, as the server says of each. */
function useWaiting() {
  const query = { mine: 'waiting', limit: 100 } as const;
  const list = usePages(['outgoing', 'list', query], (after) => listOutgoing(query, after));
  const of = (purpose: Purpose): OutgoingSummary[] =>
    list.items.filter(({ actions }) => actions.includes(purpose));
  return { list, of };
}

function usePurpose(of: (purpose: Purpose) => OutgoingSummary[]) {
  const [address, setAddress] = useSearchParams();
  const possible = PURPOSES.filter((one) => of(one).length > 0);
  const asked = PURPOSES.find((one) => one === address.get('purpose'));
  const purpose: Purpose = asked ?? possible[0] ?? 'sign';
  return { purpose, both: possible.length > 1, set: (next: string) => setAddress({ purpose: next }) };
}

interface ChosenProps {
  chosen: ReadonlySet<string>;
  toggle: (id: string) => void;
}

function useColumns({ chosen, toggle }: ChosenProps): Column<OutgoingSummary>[] {
  const { t } = useTranslation();
  const columns = useOutgoingColumns();
  const box: Column<OutgoingSummary> = {
    label: t('signing.chosen'),
    width: 70,
    place: 'aside',
    show: ({ id, abstract }) => (
      <Checkbox
        aria-label={t('signing.choose', { name: abstract })}
        checked={chosen.has(id)}
        onChange={() => toggle(id)}
      />
    ),
  };
  return [box, ...columns.map((column) => (column.place === 'aside' ? withoutPlace(column) : column))];
}

function withoutPlace<T>({ place: _, ...column }: Column<T>): Column<T> {
  return column;
}

function useChoice(all: readonly OutgoingSummary[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const there = all.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const toggleAll = (): void =>
    setChosen(new Set(there.length === all.length ? [] : all.map(({ id }) => id)));
  return { chosen, there, toggle, toggleAll };
}

/** The leader's folder of what waits for signature, or the clerk's of what waits for the seal. */
export default function ChoosePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { list, of } = useWaiting();
  const { purpose, both, set } = usePurpose(of);
  const waiting = of(purpose);
  const { chosen, there, toggle, toggleAll } = useChoice(waiting);
  const columns = useColumns({ chosen, toggle });
  const open = useCommand({
    run: (_: undefined) => openSession(purpose, there),
    changes: ['signing-session'],
    onDone: ({ id }) => void navigate(`/signing/${id}`),
  });
  const title = t(purpose === 'sign' ? 'signing.title' : 'signing.sealTitle');
  const some = there.length > 0 && there.length < waiting.length;
  return (
    <Page title={title}>
      <Text mb="sm">{t('signing.intro')}</Text>
      {both && (
        <SegmentedControl
          mb="sm"
          aria-label={t('signing.purpose.label')}
          value={purpose}
          onChange={set}
          data={PURPOSES.map((value) => ({ value, label: t(`signing.purpose.${value}`) }))}
        />
      )}
      {waiting.length > 0 && (
        <Group mb="sm" gap="md">
          <Checkbox
            label={t('signing.chooseAll', { count: waiting.length })}
            checked={there.length === waiting.length}
            indeterminate={some}
            onChange={toggleAll}
          />
          <Button
            disabled={there.length === 0 || there.length > MOST}
            loading={open.busy}
            onClick={() => open.send(undefined)}
          >
            {t('signing.begin', { count: there.length })}
          </Button>
          {there.length > MOST && <Text size="sm">{t('signing.most')}</Text>}
        </Group>
      )}
      {open.error && <ProblemAlert error={open.error} />}
      <RecordList
        label={title}
        columns={columns}
        list={{ ...list, items: waiting }}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/outgoing/${id}`}
        empty={t(purpose === 'sign' ? 'signing.noneWaiting' : 'signing.noneToSeal')}
      />
      <SessionList />
    </Page>
  );
}
