import { ActionIcon, Button, Kbd } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Purpose, SessionLine } from '../../api/signing.ts';
import { shortcutsOn, useShortcuts } from '../../shell/shortcuts.ts';
import classes from './Signing.module.css';
import type { Sitting } from './use-sitting.ts';

interface DecisionBarProps {
  sitting: Sitting;
  line: SessionLine;
  size: number;
  purpose: Purpose;
}

function Key({ name }: { name: string }) {
  return shortcutsOn() ? (
    <Kbd className={classes.key} aria-hidden>
      {name}
    </Kbd>
  ) : null;
}

function Walk({ sitting, line, size }: Omit<DecisionBarProps, 'purpose'>) {
  const { t } = useTranslation();
  const { walk } = sitting;
  return (
    <div className={classes.walk}>
      <ActionIcon variant="default" size={36} aria-label={t('signing.previous')} onClick={() => walk(-1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <span className="number">{t('signing.place', { place: line.place, size })}</span>
      <ActionIcon variant="default" size={36} aria-label={t('signing.next')} onClick={() => walk(1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** Sign and next, skip, back and forth: by button, or by `s`, `b`, `j` and `k`. */
export function DecisionBar({ sitting, line, size, purpose }: DecisionBarProps) {
  const { t } = useTranslation();
  const { decide, walk } = sitting;
  const maySign = line.state === 'waiting' || line.state === 'failed';
  const mayReturn = line.state === 'skipped' || line.state === 'chosen';
  useShortcuts([
    { keys: 'j', run: () => walk(1) },
    { keys: 'k', run: () => walk(-1) },
    { keys: 's', run: () => maySign && decide(line, 'sign') },
    { keys: 'b', run: () => maySign && decide(line, 'skip') },
  ]);
  const sign = purpose === 'sign' ? t('signing.signNext') : t('signing.sealNext');
  return (
    <fieldset className={classes.bar} aria-label={t('signing.acts')}>
      <Walk sitting={sitting} line={line} size={size} />
      {mayReturn && (
        <Button variant="default" onClick={() => decide(line, 'wait')}>
          {t('signing.back')}
        </Button>
      )}
      {maySign && (
        <Button variant="default" rightSection={<Key name="b" />} onClick={() => decide(line, 'skip')}>
          {t('signing.skip')}
        </Button>
      )}
      {maySign && (
        <Button color="seal" rightSection={<Key name="s" />} onClick={() => decide(line, 'sign')}>
          {line.state === 'failed' ? t('signing.retry') : sign}
        </Button>
      )}
    </fieldset>
  );
}
