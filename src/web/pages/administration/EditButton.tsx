import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function EditButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button size="compact-sm" variant="default" aria-label={`${t('common.edit')}: ${name}`} onClick={onClick}>
      {t('common.edit')}
    </Button>
  );
}
