import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Places.module.css';
import { fromMm, type PlacedBox, toMm } from './placing.ts';

interface PlaceBoxProps {
  box: PlacedBox;
  /** Pixels of the picture for a point of the page. */
  scale: number;
  chosen: boolean;
  /** Absent where nothing may be moved. */
  onMove?: ((to: { x: number; y: number }) => void) | undefined;
  onChoose?: (() => void) | undefined;
}

const STEP_MM = 1;
const LEAP_MM = 10;
const ARROWS: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

function useDragging({ box, scale, onMove, onChoose }: PlaceBoxProps) {
  const from = useRef<{ x: number; y: number; box: PlacedBox } | undefined>(undefined);
  return {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      onChoose?.();
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = { x: event.clientX, y: event.clientY, box };
    },
    onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
      const start = from.current;
      if (!start) return;
      const [across, down] = [event.clientX - start.x, event.clientY - start.y];
      onMove?.({ x: start.box.x + across / scale, y: start.box.y - down / scale });
    },
    onPointerUp: () => {
      from.current = undefined;
    },
    onPointerCancel: () => {
      from.current = undefined;
    },
  };
}

function useArrows({ box, onMove }: PlaceBoxProps) {
  return (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !onMove) return;
    event.preventDefault();
    const step = fromMm(event.shiftKey ? LEAP_MM : STEP_MM);
    onMove({ x: box.x + arrow[0] * step, y: box.y + arrow[1] * step });
  };
}

/** A place on the page's picture: dragged by mouse or finger, moved by the arrow keys. */
export function PlaceBox(props: PlaceBoxProps) {
  const { t } = useTranslation();
  const { box, scale, chosen, onMove, onChoose } = props;
  const dragging = useDragging(props);
  const onKeyDown = useArrows(props);
  const { item, page } = box;
  const place = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen && page > 0) place.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen, page]);
  const [left, bottom] = [box.x * scale, box.y * scale];
  const style = { left, bottom, width: box.width * scale, height: box.height * scale };
  const name = t(`places.item.${item}`);
  const label = t('places.at', { name, page, left: toMm(box.x), bottom: toMm(box.y) });
  const shared = { className: classes.box, style, 'data-item': item, 'data-chosen': chosen || undefined };
  const tag = <span className={classes.tag}>{name}</span>;
  if (!onMove) {
    return (
      <div {...shared} role="img" aria-label={label}>
        {tag}
      </div>
    );
  }
  return (
    <button
      ref={place}
      type="button"
      {...shared}
      {...dragging}
      aria-label={label}
      onFocus={onChoose}
      onKeyDown={onKeyDown}
    >
      {tag}
    </button>
  );
}
