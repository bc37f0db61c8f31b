import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FormFootProps {
  busy: boolean;
  submit: string;
  onCancel?: () => void;
  /** What the way out is called; default: to cancel. */
  cancel?: string;
  tone?: 'ink' | 'seal';
  disabled?: boolean;
  children?: ReactNode;
}

/** The last row of every form: the deed on the right, the way out beside it. */
export function FormFoot({
  busy,
  submit,
  onCancel,
  cancel,
  tone = 'ink',
  disabled = false,
  children,
}: FormFootProps) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" mt="md" gap="sm">
      {children}
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {cancel ?? t('common.cancel')}
        </Button>
      )}
      <Button type="submit" color={tone} loading={busy} disabled={disabled}>
        {submit}
      </Button>
    </Group>
  );
}
