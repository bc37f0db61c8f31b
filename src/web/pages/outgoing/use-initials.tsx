import { Checkbox, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '../../api/administration.ts';
import { type SecretBody, useSigningKeys } from '../../api/keys.ts';
import { showDay } from '../../components/dates.ts';
import {
  KeySecretFields,
  type KeySecretValues,
  NO_SECRETS,
  secretsOf,
} from '../../components/keys/KeySecretFields.tsx';

interface Initials {
  /** Nothing where the agency wants no initials, or the reader has no key that signs at the server. */
  readonly fields: ReactNode;
  /** Goes with the approval. */
  readonly body: () => { initials?: SecretBody };
}

/** Initials (ký nháy) of who finds content or form right: where the agency asks for them, and never a must. */
export function useInitials(): Initials {
  const { t } = useTranslation();
  const agency = useAgency();
  const keys = useSigningKeys();
  const [wanted, want] = useState(false);
  const own = (keys.data ?? []).filter(({ ownerKind, held }) => ownerKind === 'person' && held !== 'agent');
  const form = useForm<KeySecretValues>({ initialValues: { keyId: '', ...NO_SECRETS } });
  const key = own.find(({ id }) => id === form.values.keyId) ?? own[0];
  if (!agency.data?.signing?.initials || !key) return { fields: null, body: () => ({}) };
  const fields = (
    <Stack gap="xs">
      <Checkbox
        label={t('places.initials')}
        description={t('places.initialsHint')}
        checked={wanted}
        onChange={(event) => want(event.currentTarget.checked)}
      />
      {wanted && (
        <>
          <Select
            label={t('outgoing.dialog.key')}
            allowDeselect={false}
            data={own.map(({ id, holder, serial, notAfter }) => ({
              value: id,
              label: [holder.commonName ?? serial, showDay(notAfter)].join(' – '),
            }))}
            {...form.getInputProps('keyId')}
            value={key.id}
          />
          <KeySecretFields signingKey={key} form={form} />
        </>
      )}
    </Stack>
  );
  const body = () => (wanted ? { initials: secretsOf({ ...form.values, keyId: key.id }) } : {});
  return { fields, body };
}
