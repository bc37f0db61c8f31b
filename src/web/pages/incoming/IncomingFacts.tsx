import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IncomingView } from '../../api/incoming.ts';
import { useTypeName } from '../../api/registers.ts';
import { showDay, showInstant } from '../../components/dates.ts';
import { DossierLink } from '../../components/document/DossierLink.tsx';
import { type Fact, Facts } from '../../components/page/Facts.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { Deadline } from '../../components/tags/DocumentTags.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { Holder, StateTags } from './incoming-columns.tsx';

function Answers({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  return (
    <>
      {doc.answers.map(({ id, numberAndSymbol }) => (
        <div key={id}>
          <Anchor component={Link} to={`/outgoing/${id}`}>
            {numberAndSymbol ?? t('incoming.draftAnswer')}
          </Anchor>
        </div>
      ))}
    </>
  );
}

function SubmitBy({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  return (
    <span className="number">
      {showDay(doc.submitBy)} {doc.submitLate && <Tag tone="alarm">{t('incoming.submitLate')}</Tag>}
    </span>
  );
}

const DOUBTS = {
  DOCUMENT_AFTER_ARRIVAL: 'afterArrival',
  DOCUMENT_LONG_BEFORE_ARRIVAL: 'longBefore',
} as const;

function DocumentDay({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  return (
    <span className="number">
      {showDay(doc.documentOn)}{' '}
      {doc.warnings.map(
        ({ code }) =>
          code in DOUBTS && (
            <Tag key={code} tone="wait">
              {t(`incoming.form.${DOUBTS[code as keyof typeof DOUBTS]}`)}
            </Tag>
          ),
      )}
    </span>
  );
}

function Relation({ to, text }: { to: string; text: string }) {
  return (
    <Anchor component={Link} to={to}>
      {text}
    </Anchor>
  );
}

function useStanding(doc: IncomingView): Fact[] {
  const { t } = useTranslation();
  return [
    [t('incoming.field.state'), <StateTags key="state" item={doc} />],
    [
      t('incoming.field.holder'),
      (doc.holder || doc.waitsFor.length > 0) && <Holder key="holder" item={doc} />,
    ],
    [t('incoming.field.submitBy'), doc.submitBy && <SubmitBy key="by" doc={doc} />],
    [
      t('incoming.field.deadline'),
      doc.deadline && <Deadline key="due" date={doc.deadline} finished={doc.state === 'completed'} />,
    ],
  ];
}

function useRelations(doc: IncomingView): Fact[] {
  const { t } = useTranslation();
  const { dossier, origin } = doc;
  return [
    [t('incoming.answers'), doc.answers.length > 0 ? <Answers key="answers" doc={doc} /> : ''],
    [
      t('incoming.origin'),
      origin && <Relation key="origin" to={`/outgoing/${origin.id}`} text={doc.numberAndSymbol ?? '…'} />,
    ],
    [t('incoming.dossier'), dossier && <DossierLink key="dossier" id={dossier} />],
  ];
}

export function IncomingFacts({ doc }: { doc: IncomingView }) {
  const { t } = useTranslation();
  const typeName = useTypeName();
  const standing = useStanding(doc);
  const relations = useRelations(doc);
  const arrival = [doc.arrivalNumber, showDay(doc.arrivalOn), doc.book?.name].filter(Boolean).join(' · ');
  const facts: Fact[] = [
    ...standing,
    [t('incoming.field.arrival'), arrival],
    [t('incoming.field.numberAndSymbol'), doc.numberAndSymbol],
    [t('incoming.field.documentOn'), doc.documentOn && <DocumentDay key="on" doc={doc} />],
    [t('incoming.field.issuer'), doc.issuer],
    [t('incoming.field.type'), typeName(doc.type)],
    [t('incoming.field.signer'), doc.signer],
    [t('incoming.field.pages'), doc.pages],
    [t('incoming.field.copies'), doc.copies],
    [t('incoming.field.note'), doc.note],
    [t('incoming.field.registeredBy'), `${doc.registeredBy.name}, ${showInstant(doc.registeredAt)}`],
    ...relations,
  ];
  return (
    <Panel title={t('incoming.facts')}>
      <Facts facts={facts} />
    </Panel>
  );
}
