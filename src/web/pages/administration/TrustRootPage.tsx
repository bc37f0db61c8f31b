import { Button, Group, Loader } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { certificateOf, removeRoot, type TrustedRoot, useTrustedRoot } from '../../api/trust.ts';
import { showInstant } from '../../components/dates.ts';
import { ReasonDialog } from '../../components/dialogs/ReasonDialog.tsx';
import { useHeld } from '../../components/forms/use-held.ts';
import { type Fact, Facts } from '../../components/page/Facts.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { isGone, RecordProblem } from '../../components/problem/RecordProblem.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { HistoryTimeline } from '../../components/timeline/HistoryTimeline.tsx';
import { AdminFrame } from './AdminFrame.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import { nameOf, wholeName } from './trust-texts.ts';
import { ValidityOf } from './ValidityOf.tsx';

function RemoveDialog({ newest, onClose }: { newest: TrustedRoot; onClose: () => void }) {
  const { t } = useTranslation();
  const { held: root } = useHeld(newest);
  return (
    <ReasonDialog
      title={t('trust.remove')}
      label={t('trust.removalReason')}
      hint={t('trust.removeHint')}
      submit={t('trust.remove')}
      draft={`trusted-root:${root.id}:remove`}
      tone="seal"
      changes={['trusted-root']}
      run={(reason) => removeRoot(root, reason)}
      onClose={onClose}
    />
  );
}

function RootActs({ root }: { root: TrustedRoot }) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  return (
    <Group gap="xs" mb="sm">
      <Button
        component="a"
        href={certificateOf(root.id)}
        variant="default"
        leftSection={<IconDownload size={17} aria-hidden />}
      >
        {t('trust.download')}
      </Button>
      {root.actions.length > 0 && (
        <Button variant="outline" color="seal" onClick={() => setRemoving(true)}>
          {t('trust.remove')}
        </Button>
      )}
      {removing && <RemoveDialog newest={root} onClose={() => setRemoving(false)} />}
    </Group>
  );
}

function useRootFacts(root: TrustedRoot): Fact[] {
  const { t } = useTranslation();
  const { state, selfIssued, addedBy, addedAt, removedBy, removedAt } = root;
  return [
    [
      t('trust.field.state'),
      <Tag key="state" tone={state === 'trusted' ? 'done' : 'plain'}>
        {t(`trust.state.${state}`)}
      </Tag>,
    ],
    [t('trust.field.name'), wholeName(root.subject)],
    [t('trust.field.issuer'), selfIssued ? t('trust.selfIssued') : wholeName(root.issuer)],
    [t('trust.field.validity'), <ValidityOf key="validity" {...root} />],
    [t('trust.field.algorithm'), root.algorithm],
    [t('trust.field.serial'), <Fingerprint key="serial" value={root.serial} />],
    [t('trust.field.fingerprint'), <Fingerprint key="print" value={root.fingerprint} />],
    [t('trust.field.added'), `${addedBy.name}, ${showInstant(addedAt)}`],
    [t('trust.reason'), root.reason],
    [t('trust.field.removed'), removedBy && `${removedBy.name}, ${showInstant(removedAt)}`],
    [t('trust.removalReason'), root.removalReason],
  ];
}

function RootSheet({ root }: { root: TrustedRoot }) {
  const { t } = useTranslation();
  const facts = useRootFacts(root);
  return (
    <AdminFrame title={nameOf(root.subject)}>
      <RootActs root={root} />
      <Panel title={t('administration.facts')}>
        <Facts facts={facts} />
      </Panel>
      <Panel title={t('administration.history')}>
        <HistoryTimeline kind="trusted-root" id={root.id} />
      </Panel>
    </AdminFrame>
  );
}

export default function TrustRootPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const root = useTrustedRoot(id);
  if (root.data && !isGone(root.error)) return <RootSheet root={root.data} />;
  const again = (): void => void root.refetch();
  const list = t('trust.title');
  if (root.error)
    return <RecordProblem error={root.error} onRetry={again} to="/administration/trust" list={list} />;
  return <Loader aria-label={t('common.loading')} />;
}
