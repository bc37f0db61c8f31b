import { useQueries, useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changing } from './client.ts';

/** What is known of a file; its suggestions are what was read from the text, and what is not sure must be looked at. */
export type StoredFile = Answer<'/api/files/{id}', 'get'>;
export type Suggestions = StoredFile['suggestions'];

/** Fields and files as a multipart form. */
export function multipart(body: { [name: string]: string | File }): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value instanceof File) form.append(name, value, value.name);
    else form.append(name, value);
  }
  return form;
}

export function uploadFile(file: File): Promise<StoredFile> {
  return answer(
    api.POST('/api/files', {
      params: changing(),
      body: { file } as never,
      bodySerializer: multipart as never,
    }),
  );
}

export function useFile(id: string | undefined) {
  return useQuery({
    queryKey: ['file', id],
    queryFn: (): Promise<StoredFile> =>
      answer(api.GET('/api/files/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Several files in the order of their ids; those still on their way are left out. */
export function useFiles(ids: readonly string[]): StoredFile[] {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['file', id],
      queryFn: (): Promise<StoredFile> => answer(api.GET('/api/files/{id}', { params: { path: { id } } })),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) => results.flatMap(({ data }) => (data ? [data] : [])),
  });
}

export function contentOf(file: string): string {
  return `/api/files/${encodeURIComponent(file)}/content`;
}

async function loadText(id: string): Promise<string> {
  const { data } = await api.GET('/api/files/{id}/text', { params: { path: { id } }, parseAs: 'text' });
  return data as string;
}

export function useFileText(id: string) {
  return useQuery({
    queryKey: ['file', id, 'text'],
    queryFn: () => loadText(id),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
