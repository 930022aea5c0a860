import { useLingui } from '@lingui/react';
import { useSearch } from '@tanstack/react-router';
import type { SearchHit, SearchResult } from '../../api/search.js';
import { useUser } from '../../app/session.js';
import { RowCheck, SelectableList, useRowSelection } from '../../lists/row-selection.js';
import { offeredActs } from '../bulk/offered-acts.js';
import { SelectionBar } from '../bulk/selection-bar.js';
import { HitItem } from './hit-item.js';
import { queryOfAddress } from './search-address.js';

interface HitListProps {
  hits: SearchHit[];
  /** What is lit up in the documents. */
  shown: string;
  first: SearchResult | undefined;
  hasMore: boolean;
}

/** The hits, with a box each: what is chosen is the file a hit is or lies in. */
export function HitList({ hits, shown, first, hasMore }: HitListProps) {
  const { i18n } = useLingui();
  const { order: _order, ...asked } = queryOfAddress(useSearch({ from: '/suche' }));
  const mayAct = offeredActs(useUser()).length > 0;
  const fileIds = [...new Set(hits.map(({ fileId }) => fileId))];
  const selection = useRowSelection(JSON.stringify(asked), fileIds);
  const count = first?.total ?? hits.length;
  const list = (
    <ol className="ta-hits">
      {hits.map((hit) => (
        <HitItem
          key={hit.id}
          hit={hit}
          query={shown}
          check={
            mayAct ? (
              <RowCheck
                label={i18n.t('Akte {name} auswählen', { name: hit.fileReference })}
                isSelected={selection.selected.ids.has(hit.fileId)}
                onToggle={(isRange) => {
                  selection.toggle(hit.fileId, isRange);
                }}
              />
            ) : null
          }
        />
      ))}
    </ol>
  );
  return mayAct ? (
    <SelectableList selection={selection}>
      <SelectionBar
        selection={selection}
        shown={fileIds.length}
        hasMore={hasMore && first?.isCapped !== true}
        allLabel={i18n.t('Die Akten aller {count} Treffer auswählen', { count })}
        allWords={i18n.t('Die Akten aller {count} Treffer ausgewählt', { count })}
        whole={{ search: { ...asked, q: first?.correction?.isApplied === true ? shown : asked.q } }}
      />
      {list}
    </SelectableList>
  ) : (
    list
  );
}
