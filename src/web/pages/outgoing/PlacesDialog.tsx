import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutgoingView } from '../../api/outgoing.ts';
import { type Moves, moveSigningPlaces, type Places } from '../../api/signing-places.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { PlaceFields } from '../../components/pdf/places/PlaceFields.tsx';
import classes from '../../components/pdf/places/Places.module.css';
import { boxesOf, movesOf, type PlacedItem } from '../../components/pdf/places/placing.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

const PlacesBoard = lazy(() => import('../../components/pdf/places/PlacesBoard.tsx'));

interface PlacesDialogProps {
  doc: OutgoingView;
  places: Places;
  onClose: () => void;
}

function Deeds({ busy, onReset, onClose }: { busy: boolean; onReset: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" mt="md">
      <Button type="submit" loading={busy}>
        {t('places.save')}
      </Button>
      <Button variant="default" onClick={onReset} disabled={busy}>
        {t('places.asFound')}
      </Button>
      <Button variant="subtle" color="gray" onClick={onClose}>
        {t('common.cancel')}
      </Button>
    </Stack>
  );
}

/** Where everything will stand when the document is signed; moved here where that is wrong. */
export function PlacesDialog({ doc, places, onClose }: PlacesDialogProps) {
  const { t } = useTranslation();
  const [boxes, setBoxes] = useState(() => boxesOf(places));
  const [item, setItem] = useState<PlacedItem>('signature');
  const run = (moves: Moves) => moveSigningPlaces(doc, moves);
  const command = useCommand({ run, changes: ['outgoing'], onDone: onClose, notice: t('places.saved') });
  const { mayMove } = places;
  const change = mayMove ? setBoxes : undefined;
  return (
    <Dialog title={t('places.title')} onClose={onClose} size="min(1120px, 96vw)">
      <form
        className={classes.columns}
        onSubmit={(event) => {
          event.preventDefault();
          command.send(movesOf(boxes));
        }}
      >
        <Suspense fallback={<Loader m="lg" aria-label={t('common.loading')} />}>
          <PlacesBoard
            places={places}
            boxes={boxes}
            page={boxes[item].page}
            chosen={item}
            onChoose={setItem}
            onChange={change}
          />
        </Suspense>
        <div>
          <Text size="sm" mb="sm">
            {t(mayMove ? 'places.help' : 'places.onlyShown')}
          </Text>
          {mayMove && (
            <PlaceFields places={places} boxes={boxes} item={item} onItem={setItem} onChange={setBoxes} />
          )}
          {command.error && <ProblemAlert error={command.error} />}
          {mayMove && <Deeds busy={command.busy} onReset={() => command.send({})} onClose={onClose} />}
          {!mayMove && (
            <Group justify="flex-end" mt="md">
              <Button onClick={onClose}>{t('common.close')}</Button>
            </Group>
          )}
        </div>
      </form>
    </Dialog>
  );
}
