import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type LeftBehind, listLeftBehind } from '../../api/left-behind.ts';
import { showDay } from '../../components/dates.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { SecrecyTag } from '../../components/tags/DocumentTags.tsx';
import { ReassignButton, useLeftBehindTitle } from './LeftBehindRow.tsx';

function useColumns(): Column<LeftBehind>[] {
  const { t } = useTranslation();
  const titleOf = useLeftBehindTitle();
  return [
    { label: t('leftBehind.field.document'), place: 'title', show: titleOf },
    { label: t('leftBehind.field.on'), width: 120, show: ({ on }) => showDay(on) },
    {
      label: t('leftBehind.field.waitedFor'),
      width: '30%',
      show: ({ waitedFor }) => waitedFor.map(({ name }) => name).join(', '),
    },
    {
      label: t('leftBehind.field.secrecy'),
      width: 130,
      place: 'aside',
      show: ({ secrecy }) => <SecrecyTag secrecy={secrecy} />,
    },
    {
      label: t('administration.act'),
      width: 120,
      place: 'acts',
      show: (item) => <ReassignButton item={item} />,
    },
  ];
}

function Kind({ kind }: { kind: 'incoming' | 'outgoing' }) {
  const { t } = useTranslation();
  const list = usePages<LeftBehind>(['left-behind', kind], (after) => listLeftBehind(kind, after));
  const columns = useColumns();
  return (
    <Panel title={t(`${kind}.title`)}>
      <RecordList
        label={t(`${kind}.title`)}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        empty={t('leftBehind.empty')}
      />
    </Panel>
  );
}

/** Secret documents that wait for somebody who left; ordinary ones pass to the successor by themselves. */
export default function LeftBehindPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('leftBehind.title')}>
      <Text c="dimmed" mb="md" maw={860}>
        {t('leftBehind.intro')}
      </Text>
      <Kind kind="incoming" />
      <Kind kind="outgoing" />
    </Page>
  );
}
