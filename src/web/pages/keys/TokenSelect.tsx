import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Token } from '../../api/keys.ts';

interface TokenSelectProps {
  tokens: readonly Token[];
  token: Token | undefined;
  disabled: boolean;
  onChange: (serial: string | null) => void;
}

const labelOf = ({ serial, label, model }: Token): string =>
  [label || serial, model].filter(Boolean).join(' · ');

/** Which of the tokens that are plugged in; what it says of its PIN. */
export function TokenSelect({ tokens, token, disabled, onChange }: TokenSelectProps) {
  const { t } = useTranslation();
  if (!token) return <Text size="sm">{t('keys.token.none')}</Text>;
  return (
    <>
      <Select
        label={t('keys.token.token')}
        allowDeselect={false}
        data={tokens.map((one) => ({ value: one.serial, label: labelOf(one) }))}
        value={token.serial}
        disabled={disabled}
        onChange={onChange}
      />
      {token.pinFinalTry && <Text size="sm">{t('keys.token.finalTry')}</Text>}
    </>
  );
}
