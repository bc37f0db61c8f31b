import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeftBehind } from '../../api/left-behind.ts';
import { showDay } from '../../components/dates.ts';
import { SecrecyTag } from '../../components/tags/DocumentTags.tsx';
import classes from './LeftBehind.module.css';
import { ReassignDialog } from './ReassignDialog.tsx';

export function useLeftBehindTitle(): (item: LeftBehind) => string {
  const { t } = useTranslation();
  return ({ kind, number }) =>
    number === undefined
      ? t(`search.kind.${kind}`)
      : t('leftBehind.named', { kind: t(`search.kind.${kind}`), number });
}

/** The opener of the take-over, for whom the server offers it. */
export function ReassignButton({ item }: { item: LeftBehind }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const titleOf = useLeftBehindTitle();
  if (!item.actions.includes('reassign')) return null;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${t('leftBehind.reassign')}: ${titleOf(item)}`}
        onClick={() => setOpened(true)}
      >
        {t('leftBehind.reassign')}
      </Button>
      {opened && <ReassignDialog newest={item} onClose={() => setOpened(false)} />}
    </>
  );
}

/** A secret document whose next step was with somebody who left: nothing but its number is told (it is not yet the reader's to read). */
export function LeftBehindRow({ item }: { item: LeftBehind }) {
  const { t } = useTranslation();
  const titleOf = useLeftBehindTitle();
  const names = item.waitedFor.map(({ name }) => name).join(', ');
  return (
    <div className={classes.row}>
      <div>
        <div className={classes.title}>{titleOf(item)}</div>
        <Group gap={8} className={classes.facts}>
          <SecrecyTag secrecy={item.secrecy} />
          <span>{[t('leftBehind.waitedFor', { names }), showDay(item.on)].filter(Boolean).join(' · ')}</span>
        </Group>
      </div>
      <ReassignButton item={item} />
    </div>
  );
}
