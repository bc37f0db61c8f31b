import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSignedIn } from '../../api/session.ts';
import { Page } from '../../components/page/Page.tsx';
import { useCurrentInSight } from '../../components/page/use-current-in-sight.ts';
import classes from './AdminFrame.module.css';

const PARTS = [
  'people',
  'units',
  'positions',
  'agency',
  'books',
  'plan',
  'calendar',
  'trust',
  'keys',
] as const;
type Part = (typeof PARTS)[number] | 'agencies';

/** The file plan is kept by clerks too and has its page among the dossiers. */
function placeOf(part: Part): string {
  if (part === 'plan') return '/dossiers/plan';
  return part === 'people' ? '/administration' : `/administration/${part}`;
}

interface AdminFrameProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the administration with the way to the other parts of it. */
export function AdminFrame({ title, actions, children }: AdminFrameProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { administersInstallation } = useSignedIn();
  const parts: readonly Part[] = administersInstallation ? [...PARTS, 'agencies'] : PARTS;
  const here = pathname.split('/')[2] ?? 'people';
  const list = useCurrentInSight<HTMLUListElement>(here);
  return (
    <Page title={title} over={t('administration.title')} actions={actions}>
      <nav aria-label={t('administration.parts.label')}>
        <ul className={classes.parts} ref={list}>
          {parts.map((part) => (
            <li key={part}>
              <Link
                to={placeOf(part)}
                className={classes.part}
                aria-current={part === here ? 'page' : undefined}
              >
                {t(`administration.parts.${part}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}
