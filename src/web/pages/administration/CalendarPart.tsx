import { Button, Checkbox, Group, Loader, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Calendar, type CalendarBody, saveCalendar, useCalendar } from '../../api/administration.ts';
import { legalToday, weekdayName } from '../../components/dates.ts';
import { Panel } from '../../components/page/Panel.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { HolidayLines, SwappedDays } from './CalendarLines.tsx';
import { useEditing } from './use-editing.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

function CalendarForm({ calendar }: { calendar: Calendar }) {
  const { t } = useTranslation();
  const { holidays, workingDays, workingWeekdays } = calendar;
  const { form, command } = useEditing<CalendarBody>({
    name: `calendar:${calendar.year}`,
    initial: { holidays, workingDays, workingWeekdays },
    run: (values) => saveCalendar(calendar, values),
    changes: ['calendar'],
    notice: t('common.saved'),
  });
  const { value, onChange } = form.getInputProps('workingWeekdays');
  return (
    <form onSubmit={form.onSubmit((values) => command.send(values))}>
      {calendar.version === 0 && <Text c="dimmed">{t('administration.calendar.notOwn')}</Text>}
      <Panel title={t('administration.calendar.weekdays')}>
        <Checkbox.Group
          aria-label={t('administration.calendar.weekdays')}
          value={(value as number[]).map(String)}
          onChange={(days) => onChange(days.map(Number).sort())}
        >
          <Group>
            {WEEKDAYS.map((day) => (
              <Checkbox key={day} value={String(day)} label={weekdayName(day)} />
            ))}
          </Group>
        </Checkbox.Group>
      </Panel>
      <HolidayLines form={form} />
      <SwappedDays form={form} />
      {command.error && <ProblemAlert error={command.error} />}
      <Group justify="flex-end">
        <Button type="submit" loading={command.busy}>
          {t('common.save')}
        </Button>
      </Group>
    </form>
  );
}

export default function CalendarPart() {
  const { t } = useTranslation();
  const now = Number(legalToday().slice(0, 4));
  const [year, setYear] = useState(now);
  const calendar = useCalendar(year);
  return (
    <>
      <Select
        mb="sm"
        aria-label={t('common.year')}
        w={110}
        allowDeselect={false}
        data={[now + 1, now, now - 1].map(String)}
        value={String(year)}
        onChange={(value) => setYear(Number(value))}
      />
      {calendar.isPending && <Loader aria-label={t('common.loading')} />}
      {calendar.error && <ProblemAlert error={calendar.error} />}
      {calendar.data && <CalendarForm key={`${year} ${calendar.data.version}`} calendar={calendar.data} />}
    </>
  );
}
