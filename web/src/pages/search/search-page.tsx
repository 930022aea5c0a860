import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type RefObject, useRef, useState } from 'react';
import { asksForSomething, type SearchResult, searchQuery } from '../../api/search.js';
import { formatCount } from '../../format/numbers.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { ListFrame, type ListQuery } from '../../lists/list-frame.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { HitList } from './hit-list.js';
import { QueryNotes } from './query-notes.js';
import { SavedSearches } from './saved-searches.js';
import { SaveSearchDialog } from './save-search-dialog.js';
import { facetParams, queryOfAddress } from './search-address.js';
import { SearchFacets } from './search-facets.js';
import { SearchHelp } from './search-help.js';

/** Moves the focus to the next hit, or to the one before. */
function stepAmongHits(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-hit]')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by));
  links[next]?.focus();
}

function SearchForm({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/suche' });
  const navigate = useNavigate({ from: '/suche' });
  const asked = search.q ?? '';
  const [typed, setTyped] = useState(asked);
  const [known, setKnown] = useState(asked);
  // Another search of the address (a link, back) is shown in the field, which stays the same so that the focus stays in it.
  if (asked !== known) {
    setKnown(asked);
    setTyped(asked);
  }
  return (
    <form
      className="ta-search-form"
      role="search"
      aria-label={i18n.t('Volltextsuche')}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ search: (old) => ({ ...old, q: typed.trim() }) });
      }}
      onKeyDown={(event) => {
        // single keys are letters in here
        if (event.key === 'ArrowDown' && event.target === field.current) {
          event.preventDefault();
          stepAmongHits(1);
        }
      }}
    >
      <TextField
        ref={field}
        label={i18n.t('Wörter, Teile von Wörtern oder ein Aktenzeichen')}
        hint={i18n.t('Eine genaue Wortfolge in Anführungszeichen setzen, mit - ein Wort ausschließen.')}
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

function Nothing({ q, hasFilters, onLeave }: { q: string; hasFilters: boolean; onLeave: () => void }) {
  const { i18n } = useLingui();
  const navigate = useNavigate({ from: '/suche' });
  return (
    <EmptyState isAnnounced title={q === '' ? i18n.t('Nichts gefunden') : i18n.t('Nichts gefunden für „{q}“', { q })}>
      <p>{i18n.t('Weniger oder andere Wörter versuchen, die Filter lösen oder nur einen Teil des Worts eingeben.')}</p>
      {hasFilters ? (
        <Button
          onPress={() => {
            void navigate({ search: (old) => ({ q: old.q ?? '' }) });
            onLeave();
          }}
        >
          {i18n.t('Alle Filter lösen')}
        </Button>
      ) : null}
    </EmptyState>
  );
}

function Total({ result, onSave }: { result: SearchResult; onSave: () => void }) {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/suche' });
  const navigate = useNavigate({ from: '/suche' });
  const count = formatCount(result.total, i18n.locale);
  return (
    <div className="ta-search-total">
      <div>
        <p role="status" className="ta-muted">
          {result.isCapped
            ? i18n.t('Über {count} Treffer: Gezählt und gezeigt werden die neuesten.', { count })
            : i18n.t('{count, plural, one {# Treffer} other {# Treffer}}', { count: result.total })}
          {` (${formatCount(result.tookMs, i18n.locale)} ms)`}
        </p>
        <Button kind="tertiary" onPress={onSave}>
          {i18n.t('Suche speichern')}
        </Button>
      </div>
      <SelectField
        label={i18n.t('Reihenfolge')}
        value={search.ordnung ?? ''}
        onChange={(ordnung) => {
          void navigate({ search: (old) => ({ ...old, ordnung }), replace: true });
        }}
        options={[
          { value: '', label: i18n.t('Beste zuerst') },
          { value: 'neueste', label: i18n.t('Neueste zuerst') },
          { value: 'zeichen', label: i18n.t('Nach Aktenzeichen') },
        ]}
      />
    </div>
  );
}

interface ResultsProps {
  query: ListQuery<SearchResult['items'][number]>;
  onSave: () => void;
  /** What the focus stands on goes: it must go somewhere sensible. */
  onLeave: () => void;
}

function Results({ query, onSave, onLeave }: ResultsProps) {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/suche' });
  const q = search.q ?? '';
  const first = query.data?.pages[0] as SearchResult | undefined;
  const shown = first?.correction?.isApplied === true ? first.correction.q : q;
  const hasFilters = [...facetParams, 'von', 'bis'].some((param) => (search[param as 'q'] ?? '') !== '');
  return (
    <>
      {first === undefined ? null : <QueryNotes result={first} typed={q} onFollow={onLeave} />}
      <ListFrame
        query={query}
        loading={i18n.t('Wird gesucht …')}
        skeletonLines={9}
        empty={<Nothing q={q} hasFilters={hasFilters} onLeave={onLeave} />}
      >
        {(hits) => (
          <>
            {first === undefined ? null : <Total result={first} onSave={onSave} />}
            <HitList hits={hits} shown={shown} first={first} hasMore={query.hasNextPage} />
          </>
        )}
      </ListFrame>
    </>
  );
}

/** Full text search over everything one may see. */
export function SearchPage() {
  const { i18n } = useLingui();
  const address = useSearch({ from: '/suche' });
  const field = useRef<HTMLInputElement>(null);
  const [isSaving, setIsSaving] = useState(false);
  const wanted = queryOfAddress(address);
  const isAsked = asksForSomething(wanted);
  const query = useInfiniteQuery(searchQuery(wanted));
  const first = query.data?.pages[0];
  // While the next results are on their way the values stay where they are: whoever chose one by keyboard stands on it.
  const [former, setFormer] = useState(first);
  if (first !== undefined && first !== former) setFormer(first);
  const q = address.q ?? '';
  useKeyBindings(i18n.t('Suche'), [
    { chord: '/', label: i18n.t('In das Suchfeld'), run: () => field.current?.focus() },
    {
      chord: 'j',
      label: i18n.t('Nächster Treffer'),
      isEnabled: isAsked,
      run: () => {
        stepAmongHits(1);
      },
    },
    {
      chord: 'k',
      label: i18n.t('Voriger Treffer'),
      isEnabled: isAsked,
      run: () => {
        stepAmongHits(-1);
      },
    },
    {
      chord: 's',
      label: i18n.t('Suche speichern'),
      isEnabled: isAsked,
      run: () => {
        setIsSaving(true);
      },
    },
  ]);
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Suche')} documentTitle={q === '' ? i18n.t('Suche') : i18n.t('Suche: {q}', { q })} />
      <SearchForm field={field} />
      <SearchHelp />
      {isAsked ? (
        <div className="ta-search">
          <SearchFacets result={first ?? former} />
          <section className="ta-section" aria-label={i18n.t('Ergebnisse')}>
            <Results
              query={query}
              onLeave={() => {
                field.current?.focus();
              }}
              onSave={() => {
                setIsSaving(true);
              }}
            />
          </section>
        </div>
      ) : (
        <>
          <EmptyState title={i18n.t('Wonach suchen Sie?')}>
            <p>
              {i18n.t(
                'Gesucht wird in Akten und im Text aller Dokumente, die Sie sehen dürfen, auch in eingescannten.',
              )}
            </p>
          </EmptyState>
          <SavedSearches />
        </>
      )}
      {isSaving ? (
        <SaveSearchDialog
          query={wanted}
          onClose={() => {
            setIsSaving(false);
          }}
        />
      ) : null}
    </div>
  );
}
