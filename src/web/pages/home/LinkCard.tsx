import { Link } from 'react-router';
import classes from './HomePage.module.css';

export function LinkCard({ to, title, text }: { to: string; title: string; text: string }) {
  return (
    <Link to={to} className={`${classes.panel} ${classes.card}`}>
      <strong>{title}</strong>
      <span>{text}</span>
    </Link>
  );
}
