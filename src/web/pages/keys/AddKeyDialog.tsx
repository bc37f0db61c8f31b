import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeyPlaces, type SigningKey, useKeyPlaces } from '../../api/keys.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { AgentKeyForm } from './AgentKeyForm.tsx';
import { FileKeyForm } from './FileKeyForm.tsx';
import { RemoteKeyForm } from './RemoteKeyForm.tsx';
import { TokenKeyForm } from './TokenKeyForm.tsx';

type Held = SigningKey['held'];

/** Only what this installation is set up for. */
function kindsOf(places: KeyPlaces | undefined): Held[] {
  return [
    'file',
    ...(places && places.modules.length > 0 ? (['token'] as const) : []),
    ...(places && places.services.length > 0 ? (['remote'] as const) : []),
    'agent',
  ];
}

/** A key is taken in by where it is: each kind asks for something else. */
export function AddKeyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const places = useKeyPlaces();
  const [held, setHeld] = useState<Held>('file');
  const kinds = kindsOf(places.data).map((value) => ({ value, label: t(`keys.held.${value}`) }));
  return (
    <Dialog title={t('keys.loadTitle')} onClose={onClose} size="md">
      <Stack gap="sm">
        <Select
          label={t('keys.heldBy')}
          allowDeselect={false}
          data={kinds}
          value={held}
          onChange={(value) => setHeld((value ?? 'file') as Held)}
        />
        <Text size="sm" c="dimmed">
          {t(`keys.heldText.${held}`)}
        </Text>
        {held === 'file' && <FileKeyForm onClose={onClose} />}
        {held === 'token' && <TokenKeyForm modules={places.data?.modules ?? []} onClose={onClose} />}
        {held === 'remote' && <RemoteKeyForm services={places.data?.services ?? []} onClose={onClose} />}
        {held === 'agent' && <AgentKeyForm onClose={onClose} />}
      </Stack>
    </Dialog>
  );
}
