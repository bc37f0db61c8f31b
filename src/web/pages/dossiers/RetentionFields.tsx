import { Group, NumberInput, SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Retention } from '../../api/dossiers.ts';

interface RetentionFieldsProps {
  value: Retention;
  onChange: (value: Retention) => void;
  error?: unknown;
}

export function RetentionFields({ value, onChange, error }: RetentionFieldsProps) {
  const { t } = useTranslation();
  const kind = 'permanent' in value ? 'permanent' : 'years';
  return (
    <div>
      <Text size="sm" fw={600} mb={3}>
        {t('dossiers.field.retention')}
      </Text>
      <Group gap="xs">
        <SegmentedControl
          aria-label={t('dossiers.field.retention')}
          value={kind}
          onChange={(next) => onChange(next === 'permanent' ? { permanent: true } : { years: 10 })}
          data={[
            { value: 'years', label: t('dossiers.field.years') },
            { value: 'permanent', label: t('dossiers.permanent') },
          ]}
        />
        {'years' in value && (
          <NumberInput
            aria-label={t('dossiers.field.years')}
            w={90}
            min={1}
            max={100}
            hideControls
            value={value.years}
            onChange={(years) => onChange({ years: Number(years) || 1 })}
          />
        )}
      </Group>
      {Boolean(error) && (
        <Text size="sm" c="var(--mantine-color-error)">
          {String(error)}
        </Text>
      )}
    </div>
  );
}
