import { Button, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { RegisterPage as Piece } from '../../api/registers.ts';
import { Page } from '../../components/page/Page.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { isGone, RecordProblem } from '../../components/problem/RecordProblem.tsx';
import { PrintButton } from './PrintButton.tsx';
import { RangeForm, useRange } from './RangeForm.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { type Register, useRegister } from './use-register.ts';

function Lines({ register, first }: { register: Register; first: Piece }) {
  const { t } = useTranslation();
  const items = register.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return <Text c="dimmed">{t('registers.entriesEmpty')}</Text>;
  return (
    <>
      <RegisterTable label={first.book.name} columns={first.columns} items={items} />
      {register.error && (
        <ProblemAlert error={register.error} onRetry={() => void register.fetchNextPage()} />
      )}
      {register.hasNextPage && (
        <Button
          variant="default"
          mt="sm"
          loading={register.isFetchingNextPage}
          onClick={() => void register.fetchNextPage()}
        >
          {t('common.more')}
        </Button>
      )}
    </>
  );
}

/** A register with the columns of its printed form (NĐ 30/2020, Phụ lục IV). */
export default function RegisterPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { range, setRange } = useRange();
  const register = useRegister(id, range);
  const first = register.data?.pages[0];
  if (register.error && (!first || isGone(register.error))) {
    const again = (): void => void register.refetch();
    const list = t('registers.title');
    return <RecordProblem error={register.error} onRetry={again} to="/registers" list={list} />;
  }
  if (!first) return <Loader aria-label={t('common.loading')} />;
  const over = `${t(`codes.direction.${first.book.direction}`)} · ${first.book.year}`;
  return (
    <Page title={first.book.name} over={over} actions={<PrintButton register={register} />}>
      <RangeForm range={range} onRange={setRange} />
      <Lines register={register} first={first} />
    </Page>
  );
}
