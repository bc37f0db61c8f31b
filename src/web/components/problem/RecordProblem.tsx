import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '../../api/problem.ts';
import { Page } from '../page/Page.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';

interface RecordProblemProps {
  error: unknown;
  onRetry: () => void;
  /** The list that one can go back to. */
  to: string;
  list: string;
}

/** The page of a record that cannot be shown: what happened, and the way on. */
export function RecordProblem({ error, onRetry, to, list }: RecordProblemProps) {
  const { t } = useTranslation();
  const { status } = asProblem(error);
  const missing = status === 404 || status === 403;
  return (
    <Page title={t(missing ? 'problem.recordMissing' : 'problem.recordFailed')}>
      <ProblemAlert error={error} {...(!missing && { onRetry })} />
      <Anchor component={Link} to={to} underline="always">
        {t('problem.backTo', { list })}
      </Anchor>
    </Page>
  );
}

/** Who lost the right to a record no longer sees what was fetched before. */
export function isGone(error: unknown): boolean {
  return error !== null && [403, 404].includes(asProblem(error).status);
}
