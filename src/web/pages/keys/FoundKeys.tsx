import { Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FoundKey } from '../../api/keys.ts';
import { showDay } from '../../components/dates.ts';

interface FoundKeysProps {
  found: readonly FoundKey[];
  value: string;
  onChange: (place: string) => void;
}

function aboutOf({ holder, issuer, notAfter, algorithm }: FoundKey): string {
  return [holder.title, holder.organisation, issuer, algorithm, showDay(notAfter)]
    .filter(Boolean)
    .join(' · ');
}

/** The keys that were found, by what their certificates say. */
export function FoundKeys({ found, value, onChange }: FoundKeysProps) {
  const { t } = useTranslation();
  if (found.length === 0) return <Text size="sm">{t('keys.found.none')}</Text>;
  return (
    <Radio.Group label={t('keys.found.choose')} value={value} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {found.map((key) => (
          <Radio
            key={key.place}
            value={key.place}
            label={key.holder.commonName ?? key.serial}
            description={aboutOf(key)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
