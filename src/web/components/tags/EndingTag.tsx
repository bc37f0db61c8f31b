import { useTranslation } from 'react-i18next';
import { Tag } from './Tag.tsx';

interface Ending {
  daysLeft: number;
  /** Days at which it is told of; 0: over. */
  step: number;
}

/** From here on there is hardly time left to get a new certificate. */
const URGENT = 14;

/** How long a certificate still lasts, where that is to be told. */
export function EndingTag({ ending }: { ending: Ending | undefined }) {
  const { t } = useTranslation();
  if (!ending) return null;
  const { daysLeft, step } = ending;
  if (step === 0) return <Tag tone="alarm">{t('agencyKeys.over')}</Tag>;
  return <Tag tone={step <= URGENT ? 'alarm' : 'wait'}>{t('agencyKeys.ending', { count: daysLeft })}</Tag>;
}
