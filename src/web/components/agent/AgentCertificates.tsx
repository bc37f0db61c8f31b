import { Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showDay } from '../dates.ts';
import { ProblemAlert } from '../problem/ProblemAlert.tsx';
import type { AgentCertificate } from './agent-types.ts';
import { useAgentCertificates } from './use-agent.ts';

interface AgentCertificatesProps {
  /** Fingerprint. */
  value?: string | undefined;
  onChoose: (certificate: AgentCertificate) => void;
}

/** The certificates on this machine's tokens, one to choose. Stands within an `AgentGate`. */
export function AgentCertificates({ value, onChoose }: AgentCertificatesProps) {
  const { t } = useTranslation();
  const found = useAgentCertificates();
  if (found.error) return <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Text size="sm">{t('agent.looking')}</Text>;
  if (found.data.length === 0) return <Text size="sm">{t('agent.noCertificates')}</Text>;
  const choose = (fingerprint: string): void => {
    const chosen = found.data.find((one) => one.fingerprint === fingerprint);
    if (chosen) onChoose(chosen);
  };
  return (
    <Radio.Group label={t('agent.certificates')} value={value ?? null} onChange={choose}>
      <Stack gap="xs" mt={4}>
        {found.data.map((one) => (
          <Radio
            key={one.fingerprint}
            value={one.fingerprint}
            label={one.subject}
            description={t('agent.certificate', {
              issuer: one.issuer,
              until: showDay(one.notAfter),
              token: one.tokenLabel,
            })}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
