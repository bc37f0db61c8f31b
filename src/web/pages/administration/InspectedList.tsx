import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InspectedRoot } from '../../api/trust.ts';
import { Facts } from '../../components/page/Facts.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import classes from './InspectedList.module.css';
import { nameOf, wholeName } from './trust-texts.ts';
import { ValidityOf } from './ValidityOf.tsx';

function Inspected({ root }: { root: InspectedRoot }) {
  const { t } = useTranslation();
  const { subject, issuer, selfIssued, fingerprint, problems } = root;
  return (
    <li className={classes.root}>
      <strong>{nameOf(subject)}</strong>
      <Facts
        facts={[
          [t('trust.field.organisation'), subject.organisation],
          [t('trust.field.issuer'), selfIssued ? t('trust.selfIssued') : wholeName(issuer)],
          [t('trust.field.validity'), <ValidityOf key="validity" {...root} />],
          [t('trust.field.algorithm'), root.algorithm],
          [t('trust.field.fingerprint'), <Fingerprint key="print" value={fingerprint} />],
        ]}
      />
      {problems.length > 0 && (
        <Alert variant="outline" color="seal" className="surface" role="alert" mt="xs">
          {problems.map(({ code, message }) => (
            <div key={code} className={classes.problem}>
              {message}
            </div>
          ))}
        </Alert>
      )}
    </li>
  );
}

export function InspectedList({ roots }: { roots: readonly InspectedRoot[] }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <p className={classes.compare}>{t('trust.compare', { count: roots.length })}</p>
      <ul className={classes.roots}>
        {roots.map((root) => (
          <Inspected key={root.fingerprint} root={root} />
        ))}
      </ul>
    </div>
  );
}
