import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

interface ConfirmedNameProps {
  error: Error | null;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** What went wrong; where the certificate bears another name, whether that is meant. */
export function ConfirmedName({ error, checked, onChange }: ConfirmedNameProps) {
  const { t } = useTranslation();
  const otherName = error !== null && asProblem(error).code === 'SIGNING_KEY_OTHER_NAME';
  return (
    <>
      {error && <ProblemAlert error={error} />}
      {(otherName || checked) && (
        <Checkbox
          label={t('keys.confirmed')}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </>
  );
}
