import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page/Page.tsx';

export default function HomePage() {
  const { t } = useTranslation();
  return <Page title={t('shell.nav.home')}>x</Page>;
}
