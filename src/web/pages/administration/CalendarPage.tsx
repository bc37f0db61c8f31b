import { Loader, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCalendar } from '../../api/administration.ts';
import { legalToday } from '../../components/dates.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { AdminFrame } from './AdminFrame.tsx';
import { CalendarForm } from './CalendarForm.tsx';

/** Deadlines are counted by it. A year without a calendar of its own has the public holidays by law. */
export default function CalendarPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const now = Number(legalToday().slice(0, 4));
  const year = Number(address.get('year') ?? now);
  const calendar = useCalendar(year);
  const chooser = (
    <Select
      aria-label={t('common.year')}
      w={110}
      allowDeselect={false}
      data={[now + 1, now, now - 1].map(String)}
      value={String(year)}
      onChange={(value) => value && setAddress({ year: value }, { replace: true })}
    />
  );
  return (
    <AdminFrame title={t('calendar.title', { year })} actions={chooser}>
      {calendar.error && <ProblemAlert error={calendar.error} onRetry={() => void calendar.refetch()} />}
      {calendar.isPending && <Loader aria-label={t('common.loading')} />}
      {calendar.data && (
        <>
          <Text c="dimmed" mb="sm">
            {t(calendar.data.version === 0 ? 'calendar.byLaw' : 'calendar.own')}
          </Text>
          <CalendarForm key={year} newest={calendar.data} />
        </>
      )}
    </AdminFrame>
  );
}
