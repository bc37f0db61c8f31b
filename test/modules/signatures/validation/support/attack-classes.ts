// Every class by its name.
import * as plain from './attacks.ts';
import * as shadow from './shadow-attacks.ts';
import type { Variant, Workshop } from './workshop.ts';

export const CLASSES: { readonly [name: string]: (workshop: Workshop) => Variant[] } = {
  'universal signature forgery': plain.universalForgery,
  'a wrong byte range': plain.wrongRanges,
  'incremental saving': plain.incrementalSaving,
  'signature wrapping': plain.signatureWrapping,
  'a shadow that hides': shadow.shadowHide,
  'a shadow that replaces': shadow.shadowReplace,
  'a shadow that hides and replaces': shadow.hideAndReplace,
  'an evil annotation': shadow.evilAnnotation,
  'a sneaky signature': shadow.sneakySignature,
  'a signature removed': plain.removedSignature,
  'bytes outside': plain.bytesOutside,
  'duplicates and differences between readers': plain.duplicatesAndDifferences,
};
