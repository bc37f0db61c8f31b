import { Group, Kbd, Modal, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../api/session.ts';
import { navItemsFor } from './nav-items.ts';
import { shortcutsOn, switchShortcuts } from './shortcuts.ts';

function Row({ keys, text }: { keys: string; text: string }) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{text}</Text>
      <Group gap={4} wrap="nowrap">
        {keys.split(' ').map((key, index) => (
          <Group key={key} gap={4} wrap="nowrap">
            {index > 0 && (
              <Text size="xs" c="dimmed">
                {t('shell.shortcuts.andThen')}
              </Text>
            )}
            <Kbd>{key}</Kbd>
          </Group>
        ))}
      </Group>
    </Group>
  );
}

export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  const [on, setOn] = useState(shortcutsOn);
  const change = (next: boolean): void => {
    switchShortcuts(next);
    setOn(next);
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shell.shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="xs">
        <Row keys="?" text={t('shell.shortcuts.help')} />
        <Row keys="/" text={t('shell.shortcuts.search')} />
        <Row keys="j" text={t('shell.shortcuts.next')} />
        <Row keys="k" text={t('shell.shortcuts.previous')} />
        <Row keys="Enter" text={t('shell.shortcuts.openRow')} />
        {roles.includes('clerk') && <Row keys="n i" text={t('shell.shortcuts.register')} />}
        <Row keys="n o" text={t('shell.shortcuts.draft')} />
        {navItemsFor(roles).map((item) => (
          <Row
            key={item.to}
            keys={`g ${item.key}`}
            text={t('shell.shortcuts.goTo', { place: t(`shell.nav.${item.name}`) })}
          />
        ))}
        <Switch
          mt="sm"
          checked={on}
          onChange={(event) => change(event.currentTarget.checked)}
          label={t('shell.shortcuts.enabled')}
        />
      </Stack>
    </Modal>
  );
}
