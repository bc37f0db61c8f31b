import { ActionIcon, AppShell, Burger, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { useLiveChanges } from '../api/live.ts';
import { useSignedIn } from '../api/session.ts';
import { NavRail } from './NavRail.tsx';
import { navItemsFor } from './nav-items.ts';
import { LanguageSwitch, SchemeSwitch } from './Preferences.tsx';
import { QuickSearch } from './QuickSearch.tsx';
import classes from './Shell.module.css';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { useShortcuts } from './shortcuts.ts';
import { UserMenu } from './UserMenu.tsx';

function useNavigationKeys(showSheet: () => void): void {
  const navigate = useNavigate();
  const { roles } = useSignedIn();
  useShortcuts([
    { keys: '?', run: showSheet },
    { keys: 'n i', run: () => void navigate('/incoming/register') },
    { keys: 'n o', run: () => void navigate('/outgoing/draft') },
    ...navItemsFor(roles).map((item) => ({ keys: `g ${item.key}`, run: () => void navigate(item.to) })),
  ]);
}

function Header({
  opened,
  onToggle,
  onSheet,
}: {
  opened: boolean;
  onToggle: () => void;
  onSheet: () => void;
}) {
  const { t } = useTranslation();
  return (
    <AppShell.Header className={classes.header}>
      <Burger opened={opened} onClick={onToggle} hiddenFrom="md" size="sm" aria-label={t('shell.openMenu')} />
      <QuickSearch />
      <span className={classes.spacer} />
      <ActionIcon
        variant="default"
        size="lg"
        visibleFrom="sm"
        aria-label={t('shell.shortcuts.open')}
        aria-keyshortcuts="?"
        onClick={onSheet}
      >
        <IconKeyboard size={18} />
      </ActionIcon>
      <SchemeSwitch />
      <LanguageSwitch />
      <UserMenu />
    </AppShell.Header>
  );
}

export function Shell() {
  const { t } = useTranslation();
  const [rail, { toggle, close }] = useDisclosure(false);
  const [sheet, showSheet] = useDisclosure(false);
  useLiveChanges(true);
  useNavigationKeys(showSheet.open);
  return (
    <AppShell
      layout="alt"
      header={{ height: 54 }}
      navbar={{ width: 218, breakpoint: 'md', collapsed: { mobile: !rail } }}
      padding="md"
    >
      <a href="#main" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <Header opened={rail} onToggle={toggle} onSheet={showSheet.open} />
      <AppShell.Navbar className={classes.rail} aria-label={t('shell.menu')}>
        <Burger
          opened
          onClick={close}
          hiddenFrom="md"
          size="sm"
          color="#fff"
          m="sm"
          aria-label={t('common.close')}
        />
        <NavRail onChosen={close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Suspense fallback={<Loader aria-label={t('common.loading')} />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <ShortcutSheet opened={sheet} onClose={showSheet.close} />
      <ScrollRestoration />
    </AppShell>
  );
}
