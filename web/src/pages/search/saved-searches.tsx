import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { newHitsQuery, type SavedSearch, savedSearchCommands, savedSearchesQuery } from '../../api/search.js';
import { formatCount } from '../../format/numbers.js';
import { RequestFailure, useFailureWords } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ConfirmedAct } from '../../ui/confirmed-act.js';
import { notify } from '../../ui/notices.js';
import { addressOfQuery } from './search-address.js';
import { SaveSearchDialog } from './save-search-dialog.js';

function Entry({ saved, fresh }: { saved: SavedSearch; fresh: { count: number; isCapped: boolean } | undefined }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const failureWords = useFailureWords();
  const [isRenaming, setIsRenaming] = useState(false);
  const settle = {
    onError: (error: unknown) => {
      notify({ kind: 'danger', text: failureWords(error) });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: savedSearchesQuery.queryKey }),
  };
  const looking = useMutation({ mutationFn: () => savedSearchCommands.look(saved.id), ...settle });
  const pinning = useMutation({
    mutationFn: () =>
      savedSearchCommands.save(saved.id, { name: saved.name, query: saved.query, isPinned: !saved.isPinned }),
    ...settle,
  });
  const count = fresh === undefined || fresh.count === 0 ? undefined : formatCount(fresh.count, i18n.locale);
  return (
    <li className="ta-saved">
      <Link
        to="/suche"
        search={addressOfQuery(saved.query)}
        onClick={() => {
          looking.mutate();
        }}
      >
        {saved.name}
      </Link>
      {count === undefined ? null : (
        <Badge kind="info">
          {fresh?.isCapped === true ? i18n.t('über {count} neu', { count }) : i18n.t('{count} neu', { count })}
        </Badge>
      )}
      <span className="ta-saved__acts">
        <Button
          kind="tertiary"
          isPressed={saved.isPinned}
          isBusy={pinning.isPending}
          onPress={() => {
            pinning.mutate();
          }}
        >
          {i18n.t('Anheften')}
          <span className="ta-sr-only">: {saved.name}</span>
        </Button>
        <Button
          kind="tertiary"
          onPress={() => {
            setIsRenaming(true);
          }}
        >
          {i18n.t('Umbenennen')}
          <span className="ta-sr-only">: {saved.name}</span>
        </Button>
        <ConfirmedAct
          kind="tertiary"
          label={i18n.t('Löschen')}
          about={saved.name}
          title={i18n.t('Gespeicherte Suche löschen?')}
          done={i18n.t('Die gespeicherte Suche ist gelöscht.')}
          run={() => savedSearchCommands.remove(saved.id)}
          refresh={() => queries.invalidateQueries({ queryKey: savedSearchesQuery.queryKey })}
        >
          <p>{i18n.t('„{name}“ ist danach weg; Akten und Dokumente bleiben.', { name: saved.name })}</p>
        </ConfirmedAct>
      </span>
      {isRenaming ? (
        <SaveSearchDialog
          saved={saved}
          query={saved.query}
          onClose={() => {
            setIsRenaming(false);
          }}
        />
      ) : null}
    </li>
  );
}

/** The searches one keeps, with what is new since each was looked at. */
export function SavedSearches() {
  const { i18n } = useLingui();
  const query = useQuery(savedSearchesQuery);
  const fresh = useQuery({ ...newHitsQuery, enabled: (query.data?.length ?? 0) > 0 });
  return (
    <section className="ta-section" aria-labelledby="saved-searches">
      <h2 id="saved-searches">{i18n.t('Gespeicherte Suchen')}</h2>
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data?.length === 0 ? (
        <p className="ta-muted">
          {i18n.t('Noch keine. Eine Suche mit „Suche speichern“ behalten: Hier steht dann, was seither dazukam.')}
        </p>
      ) : (
        <ul className="ta-saved-list">
          {query.data?.map((saved) => (
            <Entry key={saved.id} saved={saved} fresh={fresh.data?.find(({ id }) => id === saved.id)} />
          ))}
        </ul>
      )}
      <p className="ta-small ta-muted">
        {i18n.t('Nur Sie sehen Ihre gespeicherten Suchen. Was Sie sonst suchen, wird nicht aufgezeichnet.')}
      </p>
    </section>
  );
}
