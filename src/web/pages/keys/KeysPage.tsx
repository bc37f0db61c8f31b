import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSigningKeys } from '../../api/keys.ts';
import { Page } from '../../components/page/Page.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { AddKeyDialog } from './AddKeyDialog.tsx';
import { KeyPanel } from './KeyPanel.tsx';

export default function KeysPage() {
  const { t } = useTranslation();
  const keys = useSigningKeys();
  const [loading, setLoading] = useState(false);
  const load = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setLoading(true)}>
      {t('keys.load')}
    </Button>
  );
  return (
    <Page title={t('keys.title')} actions={load}>
      <Text c="dimmed" mb="md">
        {t('keys.intro')}
      </Text>
      {keys.error && <ProblemAlert error={keys.error} onRetry={() => void keys.refetch()} />}
      {keys.data?.length === 0 && <Text>{t('keys.empty')}</Text>}
      {keys.data?.map((key) => (
        <KeyPanel key={key.id} signingKey={key} />
      ))}
      {loading && <AddKeyDialog onClose={() => setLoading(false)} />}
    </Page>
  );
}
