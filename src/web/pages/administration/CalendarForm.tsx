import { Checkbox, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Calendar, saveCalendar } from '../../api/administration.ts';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { useHeld } from '../../components/forms/use-held.ts';
import { Panel } from '../../components/page/Panel.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { HolidayLines, SwappedLines } from './CalendarLines.tsx';
import {
  type CalendarValues,
  calendarBodyOf,
  calendarProblems,
  calendarValuesOf,
} from './calendar-values.ts';

const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;

export function CalendarForm({ newest }: { newest: Calendar }) {
  const { t } = useTranslation();
  const { held: calendar, take } = useHeld(newest);
  const { year } = calendar;
  const { form, restored, forget, discard } = useDraftForm<CalendarValues>(`calendar:${year}`, {
    initialValues: calendarValuesOf(calendar),
    validate: (values) =>
      calendarProblems(values, year, {
        required: t('common.required'),
        wrongYear: t('calendar.wrongYear', { year }),
        twice: t('calendar.twice'),
      }),
  });
  const command = useCommand({
    run: (values: CalendarValues) => saveCalendar(calendar, calendarBodyOf(values)),
    changes: ['calendar'],
    form,
    notice: t('common.saved'),
    onDone: (saved) => {
      forget();
      take(saved);
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => command.send(values))}>
      <DraftNotice restored={restored} onDiscard={discard} />
      <Panel title={t('calendar.weekdays')}>
        <Checkbox.Group aria-label={t('calendar.weekdays')} {...form.getInputProps('workingWeekdays')}>
          <Group gap="lg">
            {WEEK.map((day) => (
              <Checkbox key={day} value={day} label={t(`calendar.weekday.${day}`)} />
            ))}
          </Group>
        </Checkbox.Group>
      </Panel>
      <Panel title={t('calendar.holidays')}>
        <HolidayLines form={form} />
      </Panel>
      <Panel title={t('calendar.swapped')}>
        <Text size="sm" c="dimmed" mb="xs">
          {t('calendar.swappedHint')}
        </Text>
        <SwappedLines form={form} />
      </Panel>
      {command.error && <ProblemAlert error={command.error} />}
      <FormFoot busy={command.busy} submit={t('calendar.save', { year })} />
    </form>
  );
}
