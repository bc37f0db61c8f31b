import { Group, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSearch } from '../../api/search.ts';
import { Page } from '../../components/page/Page.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { SearchBox } from '../../components/search/SearchBox.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { IndexNotice } from './IndexNotice.tsx';
import { Results } from './Results.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import classes from './SearchPage.module.css';
import { useSearchAddress } from './use-search-address.ts';

const SORTS = ['relevance', 'newest'] as const;

type Search = ReturnType<typeof useSearch>;
type Address = ReturnType<typeof useSearchAddress>;

/** Beside the results at a desk; folded away above them on a telephone. */
function Side({ search, address }: { search: Search; address: Address }) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false });
  const { filters } = address.query;
  const count = Object.values(filters).reduce((sum, values) => sum + values.length, 0);
  const facets = search.data?.pages[0]?.facets ?? {};
  const panel = (
    <FacetPanel facets={facets} filters={filters} onToggle={address.toggle} onClear={address.clear} />
  );
  if (!narrow) {
    return (
      <div>
        <Panel title={t('search.filters')}>{panel}</Panel>
        <Panel title={t('search.help')}>
          <SearchHelp />
        </Panel>
      </div>
    );
  }
  return (
    <div className={classes.side}>
      <details className={classes.more}>
        <summary>{count > 0 ? t('search.filtersOpen', { count }) : t('search.filters')}</summary>
        <div className={classes.moreBody}>{panel}</div>
      </details>
      <details className={classes.more}>
        <summary>{t('search.help')}</summary>
        <div className={classes.moreBody}>
          <SearchHelp />
        </div>
      </details>
    </div>
  );
}

export default function SearchPage() {
  const { t } = useTranslation();
  const address = useSearchAddress();
  const { query } = address;
  const search = useSearch(query);
  const first = search.data?.pages[0];
  return (
    <Page title={t('search.title')}>
      <SearchBox label={t('search.title')} words={query.q} size="md" />
      {first && <IndexNotice index={first.index} />}
      <Group justify="space-between" my="sm" gap="xs" align="flex-start">
        <div>{first && <SearchNotes answer={first} query={query} />}</div>
        {query.q !== '' && (
          <SegmentedControl
            size="xs"
            aria-label={t('search.sort.label')}
            value={query.sort}
            onChange={address.setSort}
            data={SORTS.map((value) => ({ value, label: t(`search.sort.${value}`) }))}
          />
        )}
      </Group>
      <div className={classes.columns}>
        <Results query={query} search={search} />
        <Side search={search} address={address} />
      </div>
    </Page>
  );
}
