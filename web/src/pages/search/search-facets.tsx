import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import type { FacetValue, SearchResult } from '../../api/search.js';
import { formatCount } from '../../format/numbers.js';
import { DayField } from '../../ui/text-field.js';
import { type FacetParam, kindInAddress } from './search-address.js';
import { fileStateLabel } from '../../words/state-badge.js';

interface FacetGroup {
  param: FacetParam;
  title: string;
  values: FacetValue[];
  label?: (value: FacetValue) => string;
  inAddress?: (value: string) => string;
}

/** The groups in which the hits can be narrowed, each value with its number of hits. */
function useGroups(result: SearchResult | undefined): FacetGroup[] {
  const { i18n } = useLingui();
  const facets = result?.facets;
  if (facets === undefined) return [];
  return [
    {
      param: 'was',
      title: i18n.t('Akten und Dokumente'),
      values: facets.kinds,
      label: ({ value }) => (value === 'file' ? i18n.t('Akten') : i18n.t('Dokumente')),
      inAddress: kindInAddress,
    },
    { param: 'amt', title: i18n.t('Amt'), values: facets.units },
    { param: 'akte', title: i18n.t('Fallaktenart'), values: facets.fileTypes },
    { param: 'art', title: i18n.t('Dokumentart'), values: facets.documentTypes },
    { param: 'jahr', title: i18n.t('Jahr'), values: facets.years },
    {
      param: 'zustand',
      title: i18n.t('Zustand der Akte'),
      values: facets.states,
      label: ({ value }) => fileStateLabel(i18n, value),
    },
  ];
}

const shownAtOnce = 8;

function Facet({ group, isCapped }: { group: FacetGroup; isCapped: boolean }) {
  const { i18n } = useLingui();
  const id = useId();
  const search = useSearch({ from: '/suche' });
  const navigate = useNavigate({ from: '/suche' });
  const chosen = search[group.param];
  if (group.values.length === 0) return null;
  const values =
    group.param === 'jahr' ? [...group.values].sort((a, b) => Number(b.value) - Number(a.value)) : group.values;
  const item = (value: FacetValue) => {
    const inAddress = group.inAddress?.(value.value) ?? value.value;
    const isChosen = chosen === inAddress;
    return (
      <li key={value.value}>
        <button
          type="button"
          className="ta-facet__value"
          aria-pressed={isChosen}
          onClick={() => {
            void navigate({ search: (old) => ({ ...old, [group.param]: isChosen ? '' : inAddress }), replace: true });
          }}
        >
          <span>{group.label?.(value) ?? value.label}</span>
          <span className="ta-num ta-muted">
            {isCapped ? '≥ ' : ''}
            {formatCount(value.count, i18n.locale)}
            <span className="ta-sr-only"> {i18n.t('Treffer')}</span>
          </span>
        </button>
      </li>
    );
  };
  return (
    <section className="ta-facet" aria-labelledby={id}>
      <h2 id={id} className="ta-facet__title">
        {group.title}
      </h2>
      <ul>{values.slice(0, shownAtOnce).map(item)}</ul>
      {values.length <= shownAtOnce ? null : (
        <details>
          <summary>{i18n.t('{count} weitere', { count: values.length - shownAtOnce })}</summary>
          <ul>{values.slice(shownAtOnce).map(item)}</ul>
        </details>
      )}
    </section>
  );
}

/** Narrows the results; numbers are those of the hits one may see. */
export function SearchFacets({ result }: { result: SearchResult | undefined }) {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/suche' });
  const navigate = useNavigate({ from: '/suche' });
  const groups = useGroups(result);
  return (
    <div className="ta-facets" role="group" aria-label={i18n.t('Ergebnisse eingrenzen')}>
      {groups.map((group) => (
        <Facet key={group.param} group={group} isCapped={result?.isCapped === true} />
      ))}
      <div className="ta-facet">
        <DayField
          label={i18n.t('Schreiben vom')}
          value={search.von ?? ''}
          onChange={(von) => {
            void navigate({ search: (old) => ({ ...old, von }), replace: true });
          }}
        />
        <DayField
          label={i18n.t('bis')}
          value={search.bis ?? ''}
          onChange={(bis) => {
            void navigate({ search: (old) => ({ ...old, bis }), replace: true });
          }}
        />
      </div>
    </div>
  );
}
