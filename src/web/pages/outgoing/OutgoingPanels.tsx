import { Anchor, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { contentOf } from '../../api/files.ts';
import type { Named, OutgoingView } from '../../api/outgoing.ts';
import { showInstant } from '../../components/dates.ts';
import { type Fact, Facts } from '../../components/page/Facts.tsx';
import { Panel } from '../../components/page/Panel.tsx';

function stampText(stamp: { by: Named; at: string } | undefined): string | undefined {
  return stamp && `${stamp.by.name}, ${showInstant(stamp.at)}`;
}

/** Its level when it was made; what has been had since stands with the file. */
function Signed({ stamp }: { stamp: NonNullable<OutgoingView['signed']> }) {
  const { t } = useTranslation();
  return (
    <>
      {stampText(stamp)}
      {stamp.level && <div className="minor">{t(`keeping.levels.${stamp.level}`)}</div>}
    </>
  );
}

export function SignaturePanel({ doc }: { doc: OutgoingView }) {
  const { t } = useTranslation();
  if (!doc.signed && !doc.paper) return null;
  const facts: Fact[] = [
    [t('outgoing.personSigned'), doc.signed && <Signed key="signed" stamp={doc.signed} />],
    [t('outgoing.paperSigned'), stampText(doc.paper)],
    [t('outgoing.agencySealed'), doc.sealed && <Signed key="sealed" stamp={doc.sealed} />],
  ];
  return (
    <Panel title={t('outgoing.signatures')}>
      <Facts facts={facts} />
    </Panel>
  );
}

export function DispatchPanel({ doc }: { doc: OutgoingView }) {
  const { t } = useTranslation();
  if (doc.dispatches.length === 0) return null;
  const facts = doc.dispatches.map(({ recipient, method, at, note }): Fact => {
    const how = `${t(`outgoing.method.${method}`)}, ${showInstant(at)}`;
    return [recipient, note ? `${how} – ${note}` : how];
  });
  return (
    <Panel title={t('outgoing.dispatches')}>
      <Facts facts={facts} />
    </Panel>
  );
}

export function VersionPanel({ doc }: { doc: OutgoingView }) {
  const { t } = useTranslation();
  if (doc.versions.length < 2) return null;
  return (
    <Panel title={t('outgoing.versions')}>
      <List type="ordered" size="sm" spacing={4}>
        {doc.versions.map((version) => (
          <List.Item key={version.file}>
            <Anchor href={contentOf(version.file)} target="_blank" rel="noreferrer">
              {version.name}
            </Anchor>
            <Text size="xs" c="dimmed">
              {stampText(version)}
              {version.note && ` – ${version.note}`}
            </Text>
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}
