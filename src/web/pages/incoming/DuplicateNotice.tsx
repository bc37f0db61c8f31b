import { Alert, Anchor, Checkbox, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Duplicate, type Likeness, useDuplicates } from '../../api/incoming.ts';
import { pageOf } from '../../api/places.ts';
import { showDay } from '../../components/dates.ts';
import type { RegisterForm } from './RegisterFields.tsx';
import type { RegisterValues } from './register-values.ts';

function likenessOf(values: RegisterValues): Likeness {
  const { numberAndSymbol, issuer, documentOn, file } = values;
  return {
    ...(numberAndSymbol.trim() && { numberAndSymbol: numberAndSymbol.trim() }),
    ...(issuer.trim() && { issuer: issuer.trim() }),
    ...(documentOn && { documentOn }),
    ...(file && { files: file.id }),
  };
}

function OneDuplicate({ duplicate }: { duplicate: Duplicate }) {
  const { t } = useTranslation();
  const { arrivalNumber, arrivalOn, numberAndSymbol } = duplicate;
  const arrival = t('incoming.form.arrivalLabel', { number: arrivalNumber ?? '–', on: showDay(arrivalOn) });
  return (
    <Text size="sm">
      {t(duplicate.why === 'number' ? 'incoming.form.duplicateNumber' : 'incoming.form.duplicateContent')}{' '}
      <Anchor component={Link} to={pageOf(duplicate)} target="_blank" underline="always">
        {[numberAndSymbol, arrival].filter(Boolean).join(', ')}
      </Anchor>
    </Text>
  );
}

/** A warning with a link, not a wall: who registers decides whether it is another document. */
export function DuplicateNotice({ form }: { form: RegisterForm }) {
  const { t } = useTranslation();
  const [likeness] = useDebouncedValue(likenessOf(form.values), 400);
  const { data = [] } = useDuplicates(likeness);
  if (data.length === 0) return null;
  return (
    <Alert variant="outline" color="seal" className="surface" role="status">
      {data.map((duplicate) => (
        <OneDuplicate key={duplicate.id + duplicate.why} duplicate={duplicate} />
      ))}
      <Checkbox
        mt="xs"
        label={t('incoming.form.confirmDuplicate')}
        {...form.getInputProps('confirmDuplicate', { type: 'checkbox' })}
      />
    </Alert>
  );
}
