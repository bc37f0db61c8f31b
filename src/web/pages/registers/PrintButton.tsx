import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from './use-register.ts';

/** What is printed is the whole register, or the whole range that was chosen: the rest is fetched before. */
function usePrinting({ hasNextPage, isFetching, error, fetchNextPage }: Register) {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked || isFetching) return;
    if (error) setAsked(false);
    else if (hasNextPage) void fetchNextPage();
    else {
      setAsked(false);
      window.print();
    }
  }, [asked, isFetching, error, hasNextPage, fetchNextPage]);
  return { asked, ask: () => setAsked(true) };
}

export function PrintButton({ register }: { register: Register }) {
  const { t } = useTranslation();
  const { asked, ask } = usePrinting(register);
  const count = register.data?.pages.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={17} aria-hidden />}
      disabled={asked}
      aria-live="polite"
      onClick={ask}
    >
      {asked ? t('registers.fetching', { count }) : t('registers.print')}
    </Button>
  );
}
