import { Button, Loader, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type RegisterPage as Piece, readRegister } from '../../api/registers.ts';
import { Page } from '../../components/page/Page.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { RegisterTable } from './RegisterTable.tsx';

function useRegister(id: string) {
  return useInfiniteQuery({
    queryKey: ['register-entry', id],
    queryFn: ({ pageParam }): Promise<Piece> =>
      readRegister(id, { limit: 100, ...(pageParam && { after: pageParam }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** A register with the columns of its printed form (NĐ 30/2020, Phụ lục IV); printing prints what is shown. */
export default function RegisterPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const register = useRegister(id);
  const first = register.data?.pages[0];
  if (register.error) return <ProblemAlert error={register.error} onRetry={() => void register.refetch()} />;
  if (!first) return <Loader aria-label={t('common.loading')} />;
  const items = register.data?.pages.flatMap((page) => page.items) ?? [];
  const print = (
    <Button
      variant="default"
      leftSection={<IconPrinter size={17} aria-hidden />}
      onClick={() => window.print()}
    >
      {t('registers.print')}
    </Button>
  );
  const over = `${t(`codes.direction.${first.book.direction}`)} · ${first.book.year}`;
  return (
    <Page title={first.book.name} over={over} actions={print}>
      {items.length === 0 ? <Text c="dimmed">{t('registers.entriesEmpty')}</Text> : null}
      {items.length > 0 && <RegisterTable label={first.book.name} columns={first.columns} items={items} />}
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
    </Page>
  );
}
