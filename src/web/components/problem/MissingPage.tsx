import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../page/Page.tsx';

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('problem.pageMissing')}>
      <Anchor component={Link} to="/">
        {t('problem.goHome')}
      </Anchor>
    </Page>
  );
}
