import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './RecordList.module.css';

export function RowLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={classes.link} data-row-link>
      {children}
    </Link>
  );
}
