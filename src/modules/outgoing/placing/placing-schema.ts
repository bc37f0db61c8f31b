import { z } from 'zod';
import { PLACED_ITEMS } from './placing.ts';

const length = z.number().min(-20_000).max(20_000);
const point = z.strictObject({ x: length, y: length });
const box = {
  page: z.number().int().min(1).max(20_000),
  x: length,
  y: length,
  width: length,
  height: length,
};

/** In points from the lower left corner of the page as it is seen. What is absent stays where it is found. */
export const placesBody = z.strictObject({
  number: point.optional(),
  date: point.optional(),
  signature: z.strictObject(box).optional(),
});
export type PlacesBody = z.output<typeof placesBody>;

export const placesView = z
  .object({
    file: z.string(),
    version: z.number().int(),
    frames: z.array(z.object({ page: z.number().int(), width: z.number(), height: z.number() })),
    items: z.array(
      z.object({
        item: z.enum(PLACED_ITEMS),
        ...box,
        /** Found in the text of the document; else only a corner where it disturbs least. */
        found: z.boolean(),
        moved: z.boolean(),
      }),
    ),
    position: z.string().optional(),
    name: z.string().optional(),
    mayMove: z.boolean(),
    moved: z.object({ by: z.object({ id: z.string(), name: z.string() }), at: z.string() }).optional(),
  })
  .meta({ id: 'SigningPlaces' });
export type PlacesView = z.output<typeof placesView>;
