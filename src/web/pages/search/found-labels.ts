import type { TFunction } from 'i18next';
import type { Facet, FacetCount } from '../../api/search.ts';
import type { Texts } from '../../i18n/vi/index.ts';

type IncomingState = keyof Texts['incoming']['state'];
type OutgoingState = keyof Texts['outgoing']['state'];
type DossierState = keyof Texts['dossiers']['state'];

/** What a state is called where it stands; without a kind, wherever it is known. */
export function stateLabel(t: TFunction, state: string, kind?: string): string {
  const names = {
    incoming: () => t(`incoming.state.${state as IncomingState}`, { defaultValue: '' }),
    outgoing: () => t(`outgoing.state.${state as OutgoingState}`, { defaultValue: '' }),
    dossier: () => t(`dossiers.state.${state as DossierState}`, { defaultValue: '' }),
  };
  if (kind !== undefined && kind in names) return names[kind as keyof typeof names]() || state;
  return names.incoming() || names.outgoing() || names.dossier() || state;
}

/** The server names units; codes are named here, in the reader's language. */
export function facetLabel(
  t: TFunction,
  facet: Facet,
  { value, label, typeName }: FacetCount & { typeName: (code: string) => string },
): string {
  if (facet === 'type') return typeName(value);
  if (label !== undefined) return label;
  if (facet === 'kind') return t(`search.kind.${value as 'incoming'}`);
  if (facet === 'urgency') return t(`codes.urgency.${value as 'none'}`);
  return facet === 'state' ? stateLabel(t, value) : value;
}
