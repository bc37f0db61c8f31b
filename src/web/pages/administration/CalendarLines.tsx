import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showDay } from '../../components/dates.ts';
import { DayInput } from '../../components/fields/DayInput.tsx';
import { currentLocale } from '../../i18n/index.ts';
import classes from './CalendarLines.module.css';
import type { CalendarValues } from './calendar-values.ts';
import type { FormOf } from './EditDialog.tsx';

type Props = { form: FormOf<CalendarValues> };

function weekdayName(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return '';
  const format = new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

interface LineProps {
  remove: string;
  onRemove: () => void;
  children: ReactNode;
}

function Line({ remove, onRemove, children }: LineProps) {
  return (
    <Group gap="xs" align="flex-start" className={classes.line}>
      {children}
      <ActionIcon
        variant="default"
        size={36}
        className={classes.remove}
        aria-label={remove}
        onClick={onRemove}
      >
        <IconTrash size={17} />
      </ActionIcon>
    </Group>
  );
}

function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Group>
      <Button variant="default" size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onClick}>
        {label}
      </Button>
    </Group>
  );
}

function Weekday({ date }: { date: string }) {
  return (
    <Text size="sm" c="dimmed" w={84} mt={7} visibleFrom="xs">
      {weekdayName(date)}
    </Text>
  );
}

export function HolidayLines({ form }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      {form.values.holidays.map((holiday, index) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name while it is typed
          key={index}
          remove={t('calendar.removeHoliday', { date: showDay(holiday.date) })}
          onRemove={() => form.removeListItem('holidays', index)}
        >
          <DayInput
            aria-label={t('common.date')}
            w={140}
            style={{ flex: 'none' }}
            {...form.getInputProps(`holidays.${index}.date`)}
          />
          <Weekday date={holiday.date} />
          <TextInput
            aria-label={t('calendar.holidayName')}
            className={classes.name}
            {...form.getInputProps(`holidays.${index}.name`)}
          />
        </Line>
      ))}
      <AddButton
        label={t('calendar.addHoliday')}
        onClick={() => form.insertListItem('holidays', { date: '', name: '' })}
      />
    </Stack>
  );
}

export function SwappedLines({ form }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      {form.values.workingDays.map((date, index) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name while it is typed
          key={index}
          remove={t('calendar.removeSwapped', { date: showDay(date) })}
          onRemove={() => form.removeListItem('workingDays', index)}
        >
          <DayInput
            aria-label={t('calendar.swapped')}
            w={140}
            style={{ flex: 'none' }}
            {...form.getInputProps(`workingDays.${index}`)}
          />
          <Weekday date={date} />
        </Line>
      ))}
      <AddButton label={t('calendar.addSwapped')} onClick={() => form.insertListItem('workingDays', '')} />
    </Stack>
  );
}
