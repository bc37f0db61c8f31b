import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export function DraftNotice({ restored, onDiscard }: { restored: boolean; onDiscard: () => void }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(restored);
  if (!shown) return null;
  const discard = (): void => {
    onDiscard();
    setShown(false);
  };
  return (
    <Text size="sm" c="dimmed" role="status">
      {t('common.draftRestored')}{' '}
      <Anchor component="button" type="button" size="sm" onClick={discard} underline="always">
        {t('common.draftDiscard')}
      </Anchor>
    </Text>
  );
}
