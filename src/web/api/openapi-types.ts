// Replaced by what bin/build.mjs generates from /api/openapi.json.
// biome-ignore lint/suspicious/noExplicitAny: any body and answer until then
type Any = any;
interface Operation {
  parameters: { query?: Any; path?: Any; header?: Any };
  requestBody?: { content: { 'application/json': Any } };
  responses: { 200: { content: { 'application/json': Any } } };
}
export interface paths {
  [path: string]: { get: Operation; post: Operation; put: Operation; patch: Operation; delete: Operation };
}
