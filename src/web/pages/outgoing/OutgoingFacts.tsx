import { Anchor, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OutgoingView } from '../../api/outgoing.ts';
import { useTypeName } from '../../api/registers.ts';
import { showDay } from '../../components/dates.ts';
import { DossierLink } from '../../components/document/DossierLink.tsx';
import { WaitingFor } from '../../components/document/WaitingFor.tsx';
import { type Fact, Facts } from '../../components/page/Facts.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { SecrecyTag, UrgencyTag } from '../../components/tags/DocumentTags.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { OUTGOING_TONES } from './outgoing-states.ts';

function Recipients({ doc }: { doc: OutgoingView }) {
  const { t } = useTranslation();
  const { inside, outside } = doc.recipients;
  return (
    <>
      {inside.map(({ id, name }) => (
        <div key={id}>{name}</div>
      ))}
      {outside.map(({ name, method }) => (
        <div key={name}>
          {name} ({t(`outgoing.method.${method}`)})
        </div>
      ))}
    </>
  );
}

function StateOf({ doc }: { doc: OutgoingView }) {
  const { t } = useTranslation();
  return (
    <Group gap={4}>
      <Tag tone={OUTGOING_TONES[doc.state]}>{t(`outgoing.state.${doc.state}`)}</Tag>
      <UrgencyTag urgency={doc.urgency} />
      <SecrecyTag secrecy={doc.secrecy} />
    </Group>
  );
}

function relationFacts(doc: OutgoingView, labels: { answersTo: string; dossier: string }): Fact[] {
  const { answersTo, dossier } = doc;
  const answered = answersTo && (
    <Anchor component={Link} to={`/incoming/${answersTo.id}`}>
      {answersTo.label}
    </Anchor>
  );
  return [
    [labels.answersTo, answered],
    [labels.dossier, dossier && <DossierLink key="dossier" id={dossier} />],
  ];
}

export function OutgoingFacts({ doc }: { doc: OutgoingView }) {
  const { t } = useTranslation();
  const typeName = useTypeName();
  const facts: Fact[] = [
    [t('outgoing.field.state'), <StateOf key="state" doc={doc} />],
    [t('outgoing.field.waiting'), doc.waitsFor.length > 0 && <WaitingFor waitsFor={doc.waitsFor} />],
    [t('outgoing.field.numberAndSymbol'), doc.numberAndSymbol],
    [t('outgoing.field.issuedOn'), showDay(doc.issuedOn)],
    [t('outgoing.field.type'), typeName(doc.type)],
    [t('outgoing.field.unit'), doc.unit.name],
    [t('outgoing.field.drafter'), doc.drafter.name],
    [t('outgoing.field.signer'), `${doc.signer.name} (${t(`outgoing.authority.${doc.authority}`)})`],
    [t('outgoing.field.mandate'), doc.mandate?.document],
    [t('outgoing.field.recipients'), <Recipients key="recipients" doc={doc} />],
    ...relationFacts(doc, {
      answersTo: t('outgoing.field.answersTo'),
      dossier: t('outgoing.dossier'),
    }),
  ];
  return (
    <Panel title={t('outgoing.facts')}>
      <Facts facts={facts.filter(([, value]) => value !== false)} />
    </Panel>
  );
}
