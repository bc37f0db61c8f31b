import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { afterWorkingDays } from '../../api/directory.ts';
import { DayInput } from '../../components/fields/DayInput.tsx';

const CHOICES = [3, 5, 10, 15] as const;

interface QuickDeadlineProps {
  value?: string | null;
  onChange: (date: string | null) => void;
  error?: unknown;
}

/** A day, or so many working days of the agency's calendar from today. */
export function QuickDeadline({ value, onChange, error }: QuickDeadlineProps) {
  const { t } = useTranslation();
  const take = async (days: number): Promise<void> => onChange(await afterWorkingDays(days));
  return (
    <Group align="flex-end" gap="xs">
      <DayInput
        label={t('incoming.field.deadline')}
        clearable
        value={value || null}
        onChange={onChange}
        error={error as string}
        style={{ flex: '1 1 160px' }}
      />
      <Group gap={4} role="group" aria-label={t('incoming.dialog.deadlineDays')}>
        {CHOICES.map((days) => (
          <Button key={days} variant="default" size="xs" onClick={() => void take(days)}>
            {t('incoming.dialog.days', { count: days })}
          </Button>
        ))}
      </Group>
    </Group>
  );
}
