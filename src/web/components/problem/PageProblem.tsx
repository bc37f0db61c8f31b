import { Anchor, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { ProblemAlert } from './ProblemAlert.tsx';

/** What a route shows when its page failed to load or to draw. */
export function PageProblem() {
  const { t } = useTranslation();
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main style={{ maxWidth: 640, margin: '10vh auto', padding: 16 }}>
      <Title order={1}>{missing ? t('problem.pageMissing') : t('problem.pageBroken')}</Title>
      {!missing && <ProblemAlert error={error} onRetry={() => window.location.reload()} />}
      <Anchor component={Link} to="/">
        {t('problem.goHome')}
      </Anchor>
    </main>
  );
}
