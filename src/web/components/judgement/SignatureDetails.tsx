import { Button, Group, Text, Title } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateShown, JudgedSignature } from '../../api/judgements.ts';
import { showDay } from '../dates.ts';
import { type Fact, Facts } from '../page/Facts.tsx';
import { Panel } from '../page/Panel.tsx';
import { Attacks, Changes } from './Findings.tsx';
import classes from './Judgement.module.css';
import type { OpenRevision } from './RevisionSides.tsx';
import { inOwnWords, standingOf } from './standing.ts';
import { TimesOf } from './TimesOf.tsx';
import { StandingTag } from './Verdict.tsx';

const RevisionSides = lazy(() => import('./RevisionSides.tsx'));

function useFacts(signature: JudgedSignature): Fact[] {
  const { t } = useTranslation();
  const { signer, level, form, permits } = signature;
  return [
    [t('judgement.field.kind'), t(`judgement.kind.${signature.kind}`)],
    [t('judgement.field.field'), signature.field],
    [t('judgement.field.result'), [signature.verdict, signature.subIndication].filter(Boolean).join(' / ')],
    [t('judgement.field.unit'), [signer?.title, signer?.unit].filter(Boolean).join(', ')],
    [t('judgement.field.level'), [level, form].filter(Boolean).join(' · ')],
    [t('judgement.field.reason'), signature.reason],
    [t('judgement.field.location'), signature.location],
    [t('judgement.field.permits'), permits && t(`judgement.permits.p${permits as 1 | 2 | 3}`)],
    [t('judgement.field.covers'), t(`judgement.covers.${signature.covers}`)],
  ];
}

function CertificatePath({ path }: { path: readonly CertificateShown[] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.part}>
      <Title order={3} className={classes.heading}>
        {t('judgement.path')}
      </Title>
      {path.length === 0 && <Text size="sm">{t('judgement.noPath')}</Text>}
      <ol className={classes.list}>
        {path.map(({ serial, name, organisation, notBefore, notAfter }) => (
          <li key={serial + name}>
            {[...new Set([name, organisation])].filter(Boolean).join(', ')}
            <Text size="xs" c="dimmed" className="number">
              {serial} · {showDay(notBefore)} – {showDay(notAfter)}
            </Text>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Comparison({ signature, open }: { signature: JudgedSignature; open: OpenRevision }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const { signedBytes, covers } = signature;
  if (signedBytes === undefined || covers === 'whole-file') return null;
  return (
    <div className={classes.part}>
      <Button variant="default" size="xs" onClick={() => setShown(!shown)} aria-expanded={shown}>
        {t(shown ? 'judgement.compareHide' : 'judgement.compare')}
      </Button>
      {shown && (
        <Suspense fallback={<Text size="sm">{t('judgement.comparing')}</Text>}>
          <RevisionSides open={open} signedBytes={signedBytes} />
        </Suspense>
      )}
    </div>
  );
}

interface SignatureDetailsProps {
  signature: JudgedSignature;
  judgedAt: string;
  /** Opens the file as it is, or as it was when it was so long. */
  open: OpenRevision;
}

export function SignatureDetails({ signature, judgedAt, open }: SignatureDetailsProps) {
  const { t } = useTranslation();
  const facts = useFacts(signature);
  const { signer, field, path, attacks, changes } = signature;
  return (
    <Panel
      title={signer?.name ?? field}
      actions={
        <Group gap="xs">
          <StandingTag standing={standingOf(signature)} />
        </Group>
      }
    >
      <Text mb="xs" style={{ overflowWrap: 'anywhere' }}>
        {inOwnWords(signature.sentence)}
      </Text>
      <Facts facts={facts} />
      <Attacks attacks={attacks} />
      <Changes changes={changes} />
      <Comparison signature={signature} open={open} />
      <div className={classes.part}>
        <Title order={3} className={classes.heading}>
          {t('judgement.timeline')}
        </Title>
        <TimesOf signature={signature} judgedAt={judgedAt} />
      </div>
      {path && <CertificatePath path={path} />}
    </Panel>
  );
}
