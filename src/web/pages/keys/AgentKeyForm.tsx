import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerAgentKey, type SigningKey } from '../../api/keys.ts';
import { AgentCertificates } from '../../components/agent/AgentCertificates.tsx';
import { AgentGate } from '../../components/agent/AgentGate.tsx';
import type { AgentCertificate } from '../../components/agent/agent-types.ts';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ConfirmedName } from './ConfirmedName.tsx';
import { OwnerChoice } from './OwnerChoice.tsx';

interface AgentValues {
  ownerKind: SigningKey['ownerKind'];
  confirmed: boolean;
}

function Choosing({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<AgentCertificate | null>(null);
  const form = useForm<AgentValues>({ initialValues: { ownerKind: 'person', confirmed: false } });
  const command = useCommand({
    run: (values: AgentValues) => {
      const { certificate = '', chain: others = [] } = chosen ?? {};
      return registerAgentKey({ ...values, certificate, others });
    },
    changes: ['signing-key'],
    notice: t('keys.loaded'),
    onDone: onClose,
  });
  return (
    <form onSubmit={form.onSubmit((values) => command.send(values))}>
      <Stack gap="sm">
        <OwnerChoice {...form.getInputProps('ownerKind')} />
        <AgentCertificates value={chosen?.fingerprint} onChoose={setChosen} />
        <ConfirmedName
          error={command.error}
          checked={form.values.confirmed}
          onChange={(checked) => form.setFieldValue('confirmed', checked)}
        />
        <FormFoot busy={command.busy} disabled={!chosen} submit={t('keys.take')} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** The certificate alone is sent; neither key nor PIN leaves the person's machine. */
export function AgentKeyForm({ onClose }: { onClose: () => void }) {
  return (
    <AgentGate>
      <Choosing onClose={onClose} />
    </AgentGate>
  );
}
