import { Button, FileButton, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeKey, type SigningKey, setPicture } from '../../api/keys.ts';
import { showDay } from '../../components/dates.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { type Fact, Facts } from '../../components/page/Facts.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { AlgorithmChoice } from './AlgorithmChoice.tsx';
import { StandingOfKey } from './StandingOfKey.tsx';

function PictureButton({ signingKey }: { signingKey: SigningKey }) {
  const { t } = useTranslation();
  const command = useCommand({
    run: (file: File) => setPicture(signingKey, file),
    changes: ['signing-key'],
    notice: t('common.saved'),
  });
  return (
    <>
      <FileButton accept="image/png" onChange={(file) => file && command.send(file)}>
        {(props) => (
          <Button {...props} variant="default" size="xs" loading={command.busy}>
            {t('keys.picture')}
          </Button>
        )}
      </FileButton>
      {command.error && <ProblemAlert error={command.error} />}
    </>
  );
}

export function KeyPanel({ signingKey }: { signingKey: SigningKey }) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  const { holder, expired } = signingKey;
  const facts: Fact[] = [
    [t('keys.holder'), [holder.commonName, holder.title, holder.organisation].filter(Boolean).join(', ')],
    [t('keys.issuer'), signingKey.issuer],
    [t('keys.valid'), `${showDay(signingKey.notBefore)} – ${showDay(signingKey.notAfter)}`],
    [t('keys.algorithm'), signingKey.algorithm],
    [t('keys.heldBy'), [t(`keys.held.${signingKey.held}`), signingKey.place].filter(Boolean).join(': ')],
  ];
  const standing = <Tag tone={expired ? 'alarm' : 'done'}>{t(expired ? 'keys.expired' : 'keys.active')}</Tag>;
  // Whoever has an old key beside the new one tells them apart by their ends.
  const kind = t(signingKey.ownerKind === 'person' ? 'keys.own' : 'keys.agency');
  const title = `${kind} · ${showDay(signingKey.notAfter)}`;
  return (
    <Panel title={title} actions={standing}>
      <Facts facts={facts} />
      <StandingOfKey id={signingKey.id} />
      <AlgorithmChoice signingKey={signingKey} />
      <Group mt="sm" gap="xs">
        <PictureButton signingKey={signingKey} />
        <Button variant="outline" color="seal" size="xs" onClick={() => setRemoving(true)}>
          {t('keys.remove')}
        </Button>
      </Group>
      {removing && (
        <ConfirmDialog
          title={t('keys.remove')}
          text={t(signingKey.held === 'file' ? 'keys.removeText' : 'keys.removeElsewhereText')}
          submit={t('keys.remove')}
          tone="seal"
          changes={['signing-key']}
          run={() => removeKey(signingKey)}
          onClose={() => setRemoving(false)}
        />
      )}
    </Panel>
  );
}
