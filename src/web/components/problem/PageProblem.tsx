import { Anchor, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { ProblemAlert } from './ProblemAlert.tsx';

/** What a route shows when its page failed to load or to draw. */
export function PageProblem() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <main style={{ maxWidth: 640, margin: '10vh auto', padding: 16 }}>
      <Title order={1}>{t('problem.pageBroken')}</Title>
      <ProblemAlert error={error} onRetry={() => window.location.reload()} />
      <Anchor component={Link} to="/">
        {t('problem.goHome')}
      </Anchor>
    </main>
  );
}
