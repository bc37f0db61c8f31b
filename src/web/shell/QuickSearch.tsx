import { ActionIcon, Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SearchBox } from '../components/search/SearchBox.tsx';
import classes from './QuickSearch.module.css';
import { useShortcuts } from './shortcuts.ts';

/** The box that is at hand on every page; `/` leads there. */
export function QuickSearch() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: '/', run: () => input.current?.focus() }]);
  const key = (
    <Kbd size="xs" visibleFrom="md" aria-hidden>
      /
    </Kbd>
  );
  return (
    <>
      <div className={classes.box}>
        <SearchBox label={t('search.quick')} width={440} ref={input} rightSection={key} />
      </div>
      <ActionIcon
        component={Link}
        to="/search"
        variant="default"
        size="lg"
        className={classes.link}
        aria-label={t('search.title')}
      >
        <IconSearch size={18} />
      </ActionIcon>
    </>
  );
}
