import { answer, api } from '../../api/client.ts';
import { type Candidate, type CandidatePage, RemoteSelect } from '../../components/fields/RemoteSelect.tsx';

interface Described {
  kind: string;
  id: string;
  number?: string | undefined;
  title: string;
}

function candidate({ kind, id, number, title }: Described): Candidate {
  return { value: `${kind}/${id}`, label: [number, title].filter(Boolean).join(' – ') };
}

/** Documents that lie in no dossier yet and may be filed: those that fit the words, else the newest. */
async function fitting(words: string, after: string | undefined): Promise<CandidatePage> {
  const query = {
    q: words,
    fileable: 'true' as const,
    ...(words === '' && { sort: 'newest' as const }),
    ...(after && { after }),
  };
  const { items, next } = await answer(api.GET('/api/search', { params: { query } }));
  return { items: items.map(candidate), next };
}

interface DocumentPickerProps {
  label: string;
  description?: string;
  required?: boolean;
  value?: string | null;
  error?: React.ReactNode;
  onChange?: (value: string | null) => void;
}

/** Chooses one of the documents that may be filed; its value is `kind/id`. */
export function DocumentPicker(props: DocumentPickerProps) {
  return <RemoteSelect name={['search', 'to-file']} load={fitting} {...props} />;
}
