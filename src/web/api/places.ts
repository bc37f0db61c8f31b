const FOLDERS: { [kind: string]: string } = {
  incoming: '/incoming',
  outgoing: '/outgoing',
  dossier: '/dossiers',
  task: '/tasks',
  book: '/registers',
};

/** The page of a record. */
export function pageOf({ kind, id }: { kind: string; id: string }): string {
  return `${FOLDERS[kind] ?? `/${kind}`}/${id}`;
}
