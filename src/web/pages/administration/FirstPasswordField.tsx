import { Anchor, Group, TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Letters and digits that are not mistaken for each other when they are read out. */
const LETTERS = 'abcdefghkmnpqrstuvwxyz23456789';

function suggestion(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const letters = [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** A password that the administrator tells somebody: shown while it is typed. */
export function FirstPasswordField({
  onChange,
  ...rest
}: Omit<TextInputProps, 'onChange'> & { onChange?: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <Group align="flex-end" gap="sm" wrap="wrap">
      <TextInput
        label={t('people.password')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        style={{ flex: '1 1 260px' }}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => onChange?.(event.currentTarget.value)}
        {...rest}
      />
      <Anchor component="button" type="button" size="sm" mb={8} onClick={() => onChange?.(suggestion())}>
        {t('people.suggestPassword')}
      </Anchor>
    </Group>
  );
}
