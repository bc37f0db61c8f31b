import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStartSet } from '../../api/trust.ts';
import { nameOf } from './trust-texts.ts';

/** Roots that come with the program: chosen here they are looked at and compared like any file. */
export function StartSet({ onChoose }: { onChoose: (file: File) => void }) {
  const { t } = useTranslation();
  const roots = useStartSet().data ?? [];
  if (roots.length === 0) return null;
  return (
    <Stack gap={6} align="flex-start">
      <Text size="sm">{t('trust.startSet')}</Text>
      {roots.map(({ subject, fingerprint, pem }) => (
        <Button
          key={fingerprint}
          variant="default"
          size="xs"
          onClick={() => onChoose(new File([pem], `${fingerprint.slice(0, 16)}.pem`))}
        >
          {nameOf(subject)}
        </Button>
      ))}
    </Stack>
  );
}
