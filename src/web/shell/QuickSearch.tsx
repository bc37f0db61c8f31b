import { Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { pageOfNumber } from '../api/lookup.ts';
import classes from './Shell.module.css';
import { useShortcuts } from './shortcuts.ts';

/** One box: a number and symbol in any usual spelling leads straight to its document, anything else to the search. */
export function QuickSearch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: '/', run: () => input.current?.focus() }]);
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const words = input.current?.value.trim() ?? '';
    if (words === '') return;
    const page = await pageOfNumber(words).catch(() => undefined);
    await navigate(page ?? `/search?q=${encodeURIComponent(words)}`);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet in every browser that we support
    <form role="search" onSubmit={go} className={classes.search}>
      <TextInput
        ref={input}
        type="search"
        aria-label={t('shell.searchLabel')}
        aria-keyshortcuts="/"
        placeholder={t('shell.searchPlaceholder')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          <Kbd size="xs" visibleFrom="md" aria-hidden>
            /
          </Kbd>
        }
      />
    </form>
  );
}
