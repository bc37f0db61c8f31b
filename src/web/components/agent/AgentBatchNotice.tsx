import { Alert, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** While the person is asked in the agent's own window: consent and PIN are given there, never on this page. */
export function AgentBatchNotice({ waiting, count }: { waiting: boolean; count: number }) {
  const { t } = useTranslation();
  if (!waiting) return null;
  return (
    <Alert
      role="status"
      variant="outline"
      color="ink"
      className="surface"
      icon={<Loader size={18} aria-hidden />}
      title={t('agent.waitingTitle')}
    >
      <Text size="sm">{t('agent.waiting', { count })}</Text>
    </Alert>
  );
}
