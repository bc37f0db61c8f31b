import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseAlgorithm, type SigningKey } from '../../api/keys.ts';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

type Algorithm = SigningKey['signsWith'];

const SCHEMES: { readonly [scheme in Algorithm['scheme']]: string } = {
  'rsa-pkcs1': 'RSA PKCS#1 v1.5',
  'rsa-pss': 'RSA-PSS',
  ecdsa: 'ECDSA',
};

const idOf = ({ scheme, digest }: Algorithm): string => `${scheme} ${digest}`;

function labelOf({ scheme, digest }: Algorithm): string {
  return `${SCHEMES[scheme]}, ${digest.toUpperCase().replace('SHA', 'SHA-')}`;
}

/** What the key signs with from now on, among what it can. */
export function AlgorithmChoice({ signingKey }: { signingKey: SigningKey }) {
  const { t } = useTranslation();
  const { algorithms, signsWith } = signingKey;
  const command = useCommand({
    run: (chosen: Algorithm) => chooseAlgorithm(signingKey, chosen),
    changes: ['signing-key'],
    notice: t('common.saved'),
  });
  const choose = (id: string | null): void => {
    const chosen = algorithms.find((one) => idOf(one) === id);
    if (chosen && id !== idOf(signsWith)) command.send(chosen);
  };
  return (
    <>
      <Select
        mt="sm"
        maw={320}
        size="xs"
        label={t('keys.signsWith')}
        allowDeselect={false}
        disabled={algorithms.length < 2 || command.busy}
        data={algorithms.map((one) => ({ value: idOf(one), label: labelOf(one) }))}
        value={idOf(signsWith)}
        onChange={choose}
      />
      {command.error && <ProblemAlert error={command.error} />}
    </>
  );
}
