import { Button, SegmentedControl, Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { INCOMING_BOXES, type IncomingBox, listIncoming } from '../../api/incoming.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { useIncomingColumns } from './incoming-columns.tsx';

function BoxChoice({ box, onChoose }: { box: IncomingBox; onChoose: (box: string) => void }) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const boxes = INCOMING_BOXES.map((value) => ({ value, label: t(`incoming.box.${value}`) }));
  const label = t('incoming.box.label');
  if (narrow) {
    return (
      <Select
        mb="sm"
        aria-label={label}
        allowDeselect={false}
        data={boxes}
        value={box}
        onChange={(value) => value && onChoose(value)}
      />
    );
  }
  return <SegmentedControl mb="sm" aria-label={label} data={boxes} value={box} onChange={onChoose} />;
}

export default function IncomingListPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const box = INCOMING_BOXES.find((one) => one === address.get('box')) ?? 'waiting';
  const list = usePages(['incoming', 'list', box], (after) => listIncoming({ box }, after));
  const columns = useIncomingColumns();
  const register = list.actions.includes('register') && (
    <Button component={Link} to="/incoming/register" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('incoming.register')}
    </Button>
  );
  return (
    <Page title={t('incoming.title')} actions={register}>
      <BoxChoice box={box} onChoose={(value) => setAddress({ box: value }, { replace: true })} />
      <RecordList
        label={t('incoming.title')}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/incoming/${id}`}
        markOf={({ overdue }) => (overdue ? 'alarm' : undefined)}
        empty={t(`incoming.empty.${box}`)}
      />
    </Page>
  );
}
