import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { searchQuery } from '../../api/records.js';
import { formatCount } from '../../format/numbers.js';
import { ListFrame } from '../../lists/list-frame.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { TextField } from '../../ui/text-field.js';
import { HitItem } from './hit-item.js';
import { SearchFacets } from './search-facets.js';

function SearchForm() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/suche' });
  const navigate = useNavigate({ from: '/suche' });
  const [typed, setTyped] = useState(search.q ?? '');
  return (
    <form
      className="ta-search-form"
      role="search"
      aria-label={i18n.t('Volltextsuche')}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ search: (old) => ({ ...old, q: typed.trim() }) });
      }}
    >
      <TextField
        label={i18n.t('Wörter, Teile von Wörtern oder ein Aktenzeichen')}
        hint={i18n.t('Eine genaue Wortfolge in Anführungszeichen setzen.')}
        type="search"
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" kind="primary" icon="search">
        {i18n.t('Suchen')}
      </Button>
    </form>
  );
}

function Results({ q }: { q: string }) {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/suche' });
  const query = useInfiniteQuery(
    searchQuery({ q, unit: search.amt, type: search.art, from: search.von, to: search.bis }),
  );
  const first = query.data?.pages[0];
  return (
    <ListFrame
      query={query}
      loading={i18n.t('Wird gesucht …')}
      skeletonLines={9}
      empty={
        <EmptyState title={i18n.t('Nichts gefunden für „{q}“', { q })}>
          <p>
            {i18n.t('Weniger oder andere Wörter versuchen, die Filter lösen oder nur einen Teil des Worts eingeben.')}
          </p>
        </EmptyState>
      }
    >
      {(hits) => (
        <>
          <p role="status" className="ta-muted">
            {i18n.t('{count, plural, one {# Dokument} other {# Dokumente}} gefunden', {
              count: first?.total ?? hits.length,
            })}
            {first === undefined ? '' : ` (${formatCount(first.tookMs, i18n.locale)} ms)`}
          </p>
          <ol className="ta-hits">
            {hits.map((hit) => (
              <HitItem key={`${hit.documentId} ${String(hit.page)}`} hit={hit} query={q} />
            ))}
          </ol>
        </>
      )}
    </ListFrame>
  );
}

/** Full text search over everything one may read. */
export function SearchPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/suche' });
  const q = search.q ?? '';
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Suche')} documentTitle={q === '' ? i18n.t('Suche') : i18n.t('Suche: {q}', { q })} />
      <SearchForm key={q} />
      <SearchFacets />
      <section className="ta-section" aria-label={i18n.t('Ergebnisse')}>
        {q === '' ? (
          <EmptyState title={i18n.t('Wonach suchen Sie?')}>
            <p>{i18n.t('Gesucht wird im Text aller Dokumente, die Sie sehen dürfen, auch in eingescannten.')}</p>
          </EmptyState>
        ) : (
          <Results q={q} />
        )}
      </section>
    </div>
  );
}
