import openapiTypes, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../src/api-document.ts';

const HEADER = '// Made by `npm run build` from /api/openapi.json. Do not edit.\n';

/** TypeScript types of every operation, for the interface. */
export async function openApiTypes() {
  return HEADER + astToString(await openapiTypes(await openApiDocument()));
}
