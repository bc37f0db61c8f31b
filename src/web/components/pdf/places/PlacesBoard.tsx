import { Loader, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { contentOf } from '../../../api/files.ts';
import type { Places } from '../../../api/signing-places.ts';
import { PdfPage } from '../PdfPage.tsx';
import { usePdf } from '../use-pdf.ts';
import { PlaceBox } from './PlaceBox.tsx';
import classes from './Places.module.css';
import { type Boxes, changed, type PlacedItem } from './placing.ts';

interface PlacesBoardProps {
  places: Places;
  boxes: Boxes;
  page: number;
  chosen?: PlacedItem | undefined;
  onChoose?: (item: PlacedItem) => void;
  /** Absent where nothing may be moved. */
  onChange?: ((boxes: Boxes) => void) | undefined;
}

/** Below the others, so that what can be moved lies on top. */
const ORDER: readonly PlacedItem[] = ['seal', 'number', 'date', 'signature'];

/** A page of the draft with the places on it. */
export default function PlacesBoard({ places, boxes, page, chosen, onChoose, onChange }: PlacesBoardProps) {
  const { t } = useTranslation();
  const { pdf, failed } = usePdf(contentOf(places.file));
  const { ref, width } = useElementSize();
  const frame = places.frames.find((one) => one.page === page);
  const scale = frame ? width / frame.width : 1;
  const mover = (item: PlacedItem) =>
    onChange && item !== 'seal'
      ? (to: { x: number; y: number }) => onChange(changed(boxes, places.frames, { item, ...to }))
      : undefined;
  return (
    <section className={classes.board} aria-label={t('places.page', { page })}>
      <div ref={ref} />
      {failed && <Text>{t('viewer.failed')}</Text>}
      {!pdf && !failed && <Loader m="lg" aria-label={t('common.loading')} />}
      {pdf && frame && width > 0 && (
        <div className={classes.sheet} style={{ width, height: frame.height * scale }}>
          <PdfPage key={page} pdf={pdf} number={page} width={width} />
          {ORDER.filter((item) => boxes[item].page === page).map((item) => (
            <PlaceBox
              key={item}
              box={boxes[item]}
              scale={scale}
              chosen={chosen === item}
              onMove={mover(item)}
              onChoose={onChoose && (() => onChoose(item))}
            />
          ))}
        </div>
      )}
    </section>
  );
}
