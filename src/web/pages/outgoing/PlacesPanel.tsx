import { Button, Loader, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutgoingView } from '../../api/outgoing.ts';
import { type Places, useSigningPlaces } from '../../api/signing-places.ts';
import { showInstant } from '../../components/dates.ts';
import { Panel } from '../../components/page/Panel.tsx';
import { boxesOf } from '../../components/pdf/places/placing.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { PlacesDialog } from './PlacesDialog.tsx';

const PlacesBoard = lazy(() => import('../../components/pdf/places/PlacesBoard.tsx'));

/** Before a signature there is something to place; whoever signs sees it without asking for it. */
const OPEN = ['drafting', 'unit-check', 'form-check', 'signing', 'numbered'];
const BEFORE_SIGNING = ['signing', 'numbered'];

function hasPages(doc: OutgoingView): boolean {
  const version = doc.versions.find(({ file }) => file === doc.currentFile);
  return OPEN.includes(doc.state) && version?.mediaType === 'application/pdf';
}

function Told({ places }: { places: Places }) {
  const { t } = useTranslation();
  const { signature } = boxesOf(places);
  const { position, name, moved } = places;
  if (moved) {
    return <Text size="sm">{t('places.movedBy', { name: moved.by.name, at: showInstant(moved.at) })}</Text>;
  }
  const who = [position, name].filter(Boolean).join(' – ');
  const text = signature.found
    ? t('places.foundAt', { page: signature.page, who })
    : t('places.foundNowhere', { page: signature.page });
  return <Text size="sm">{text}</Text>;
}

function Shown({ doc, places }: { doc: OutgoingView; places: Places }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const boxes = boxesOf(places);
  return (
    <>
      <Told places={places} />
      {BEFORE_SIGNING.includes(doc.state) && (
        <Suspense fallback={<Loader size="sm" aria-label={t('common.loading')} />}>
          <PlacesBoard places={places} boxes={boxes} page={boxes.signature.page} />
        </Suspense>
      )}
      <Button variant="default" size="xs" mt="xs" onClick={() => setOpen(true)}>
        {t(places.mayMove ? 'places.set' : 'places.show')}
      </Button>
      {open && <PlacesDialog doc={doc} places={places} onClose={() => setOpen(false)} />}
    </>
  );
}

function Asked({ doc }: { doc: OutgoingView }) {
  const { t } = useTranslation();
  const places = useSigningPlaces(doc.id);
  return (
    <Panel title={t('places.title')}>
      {places.isPending && <Loader size="sm" aria-label={t('common.loading')} />}
      {places.error && <ProblemAlert error={places.error} />}
      {places.data && <Shown doc={doc} places={places.data} />}
    </Panel>
  );
}

export function PlacesPanel({ doc }: { doc: OutgoingView }) {
  return hasPages(doc) ? <Asked doc={doc} /> : null;
}
