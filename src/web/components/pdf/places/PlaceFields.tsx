import { NumberInput, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Places } from '../../../api/signing-places.ts';
import { type Boxes, changed, fromMm, type PlacedItem, toMm } from './placing.ts';

interface PlaceFieldsProps {
  places: Places;
  boxes: Boxes;
  item: PlacedItem;
  onItem: (item: PlacedItem) => void;
  onChange: (boxes: Boxes) => void;
}

const MOVABLE = ['signature', 'number', 'date'] as const;

function Millimetres({
  label,
  points,
  onPoints,
}: {
  label: string;
  points: number;
  onPoints: (to: number) => void;
}) {
  return (
    <NumberInput
      label={label}
      suffix=" mm"
      decimalScale={1}
      value={toMm(points)}
      onChange={(value) => typeof value === 'number' && onPoints(fromMm(value))}
    />
  );
}

/** The same by numbers: for who cannot drag, and for what has to be exact. */
export function PlaceFields({ places, boxes, item, onItem, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation();
  const box = boxes[item];
  const set = (change: Partial<typeof box>) => onChange(changed(boxes, places.frames, { item, ...change }));
  return (
    <Stack gap="xs">
      <SegmentedControl
        fullWidth
        aria-label={t('places.which')}
        value={item}
        onChange={(value) => onItem(value as PlacedItem)}
        data={MOVABLE.map((value) => ({ value, label: t(`places.item.${value}`) }))}
      />
      <SimpleGrid cols={2} spacing="xs">
        <Millimetres label={t('places.left')} points={box.x} onPoints={(x) => set({ x })} />
        <Millimetres label={t('places.bottom')} points={box.y} onPoints={(y) => set({ y })} />
        {item === 'signature' && (
          <>
            <Millimetres label={t('places.width')} points={box.width} onPoints={(width) => set({ width })} />
            <Millimetres
              label={t('places.height')}
              points={box.height}
              onPoints={(height) => set({ height })}
            />
          </>
        )}
      </SimpleGrid>
      {item === 'signature' && places.frames.length > 1 && (
        <NumberInput
          label={t('places.pageNumber')}
          min={1}
          max={places.frames.at(-1)?.page ?? 1}
          value={box.page}
          onChange={(page) => typeof page === 'number' && set({ page })}
        />
      )}
      <Text size="xs" c="dimmed">
        {t(box.moved ? 'places.moved' : box.found ? 'places.found' : 'places.notFound')}
      </Text>
    </Stack>
  );
}
