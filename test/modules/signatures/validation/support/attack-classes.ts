// Every class by its name.
import * as plain from './attacks.ts';
import { preparedPlaces } from './prepared-attacks.ts';
import { activeContent, readersDiffer } from './reader-attacks.ts';
import { twoRoles } from './role-attacks.ts';
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
  'content that acts or is switched': activeContent,
  'what only some readers see': readersDiffer,
  'objects with two roles': twoRoles,
  'places that were empty when it was signed': preparedPlaces,
  'duplicates and differences between readers': plain.duplicatesAndDifferences,
};
