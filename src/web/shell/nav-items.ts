import {
  IconArchive,
  IconBooks,
  IconChecklist,
  IconClockShield,
  IconFolders,
  IconHome,
  IconInbox,
  IconSearch,
  IconSend,
  IconSettings,
  IconShieldCheck,
  IconTimeline,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Role } from '../api/session.ts';
import type { Texts } from '../i18n/vi/index.ts';

export interface NavItem {
  readonly name: keyof Texts['shell']['nav'];
  readonly to: string;
  readonly icon: ComponentType<{ size?: number }>;
  /** The letter after `g` that leads there. */
  readonly key: string;
  /** Whose work it is: orders the menu, permits nothing. */
  readonly roles: readonly Role[];
}

const WORKERS: readonly Role[] = ['clerk', 'leader', 'head', 'officer'];
const ALL: readonly Role[] = [...WORKERS, 'archivist', 'searcher', 'administrator'];

export const NAV_ITEMS: readonly NavItem[] = [
  { name: 'home', to: '/', icon: IconHome, key: 'h', roles: ALL },
  { name: 'incoming', to: '/incoming', icon: IconInbox, key: 'i', roles: WORKERS },
  { name: 'outgoing', to: '/outgoing', icon: IconSend, key: 'o', roles: WORKERS },
  { name: 'tasks', to: '/tasks', icon: IconChecklist, key: 't', roles: ['leader', 'head', 'officer'] },
  { name: 'dossiers', to: '/dossiers', icon: IconFolders, key: 'd', roles: [...WORKERS, 'archivist'] },
  { name: 'archive', to: '/archive', icon: IconArchive, key: 'l', roles: ['archivist', 'clerk'] },
  { name: 'search', to: '/search', icon: IconSearch, key: 's', roles: [...WORKERS, 'archivist', 'searcher'] },
  {
    name: 'registers',
    to: '/registers',
    icon: IconBooks,
    key: 'r',
    roles: ['clerk', 'leader', 'administrator'],
  },
  {
    name: 'background',
    to: '/background',
    icon: IconClockShield,
    key: 'b',
    roles: ['archivist', 'clerk', 'administrator'],
  },
  { name: 'validate', to: '/validate', icon: IconShieldCheck, key: 'v', roles: ALL },
  { name: 'administration', to: '/administration', icon: IconSettings, key: 'a', roles: ['administrator'] },
  { name: 'audit', to: '/audit', icon: IconTimeline, key: 'j', roles: ['administrator'] },
];

export function navItemsFor(roles: readonly Role[]): NavItem[] {
  return NAV_ITEMS.filter((item) => item.roles.some((role) => roles.includes(role)));
}
