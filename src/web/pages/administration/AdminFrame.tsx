import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Page } from '../../components/page/Page.tsx';
import classes from './AdminFrame.module.css';

const PARTS = ['people', 'units', 'positions', 'agency', 'books', 'plan', 'calendar'] as const;
type Part = (typeof PARTS)[number];

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
  return (
    <Page title={title} over={t('administration.title')} actions={actions}>
      <nav aria-label={t('administration.parts.label')}>
        <ul className={classes.parts}>
          {PARTS.map((part) => (
            <li key={part}>
              <NavLink to={placeOf(part)} end={part === 'people'} className={classes.part}>
                {t(`administration.parts.${part}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}
