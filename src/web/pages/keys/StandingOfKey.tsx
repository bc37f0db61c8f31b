import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useKeyStanding } from '../../api/agency-keys.ts';
import { EndingTag } from '../../components/tags/EndingTag.tsx';

/** Whether one can sign with it now, how long it lasts, and what its authority says; asked when the key is looked at. */
export function StandingOfKey({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useKeyStanding(id);
  if (!data) return null;
  const { problems, revocation, ending } = data;
  return (
    <>
      {problems.length > 0 && (
        <Alert variant="outline" color="seal" className="surface" mt="sm">
          {problems.map(({ code, message }) => (
            <div key={code}>{message}</div>
          ))}
        </Alert>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        <EndingTag ending={ending} /> {t(`agencyKeys.revocation.${revocation}`)}
      </Text>
    </>
  );
}
