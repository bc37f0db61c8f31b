import { Anchor, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypeName } from '../../api/registers.ts';
import { FACETS, type Facet, type FacetCount, type Filters, type SearchAnswer } from '../../api/search.ts';
import { facetLabel } from './found-labels.ts';
import classes from './SearchPage.module.css';

const SHOWN = 7;

interface FacetProps {
  facet: Facet;
  counts: readonly FacetCount[];
  chosen: readonly string[];
  onToggle: (facet: Facet, value: string) => void;
}

/** What was chosen stays to be taken back, even where nothing is left of it. */
function withChosen(counts: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  const missing = chosen.filter((value) => !counts.some((count) => count.value === value));
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))];
}

function FacetValues({ facet, counts, chosen, onToggle }: FacetProps) {
  const { t } = useTranslation();
  const typeName = useTypeName();
  const [all, setAll] = useState(false);
  const values = withChosen(counts, chosen);
  const shown = all ? values : values.slice(0, SHOWN);
  // One value for all says nothing.
  if (values.length < 2 && chosen.length === 0) return null;
  return (
    <fieldset className={classes.facet}>
      <legend>{t(`search.facet.${facet}`)}</legend>
      {shown.map((value) => (
        <div key={value.value} className={classes.value}>
          <Checkbox
            size="xs"
            label={facetLabel(t, facet, { ...value, typeName })}
            checked={chosen.includes(value.value)}
            onChange={() => onToggle(facet, value.value)}
          />
          <span className={classes.count}>{value.count}</span>
        </div>
      ))}
      {values.length > shown.length && (
        <Anchor component="button" type="button" size="sm" onClick={() => setAll(true)}>
          {t('search.moreValues', { count: values.length - shown.length })}
        </Anchor>
      )}
    </fieldset>
  );
}

interface FacetPanelProps {
  facets: SearchAnswer['facets'];
  filters: Filters;
  onToggle: (facet: Facet, value: string) => void;
  onClear: () => void;
}

export function FacetPanel({ facets, filters, onToggle, onClear }: FacetPanelProps) {
  const { t } = useTranslation();
  return (
    <>
      {Object.keys(filters).length > 0 && (
        <Anchor component="button" type="button" size="sm" mb="xs" onClick={onClear}>
          {t('search.clear')}
        </Anchor>
      )}
      {FACETS.map((facet) => (
        <FacetValues
          key={facet}
          facet={facet}
          counts={facets[facet] ?? []}
          chosen={filters[facet] ?? []}
          onToggle={onToggle}
        />
      ))}
    </>
  );
}
