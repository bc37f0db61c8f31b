import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SigningKey } from '../../api/keys.ts';
import { useSignedIn } from '../../api/session.ts';

interface OwnerChoiceProps {
  value?: SigningKey['ownerKind'];
  onChange?: (value: string) => void;
}

/** Clerks take in the agency's keys besides their own. */
export function OwnerChoice(props: OwnerChoiceProps) {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  const owners = [
    { value: 'person', label: t('keys.own') },
    { value: 'agency', label: t('keys.agency') },
  ];
  if (!roles.includes('clerk')) return null;
  return <SegmentedControl aria-label={t('keys.ownerKind')} data={owners} {...props} />;
}
