import { useLingui } from '@lingui/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MailItemDetail, MailItemSummary, Suggestion } from '../../api/contract.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { ProblemNote, RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { notify } from '../../ui/notices.js';
import { PageHeader } from '../../ui/page-header.js';
import { PieceViewer } from '../../viewer/piece-viewer.js';
import { fieldNames } from '../../words/mail-item-words.js';
import { MailItemBadge } from '../../words/state-badge.js';
import type { QueueSearch } from '../mail-room/queue-filter.js';
import { ConflictNote } from './conflict-note.js';
import { numberSuggestions, type NumberedSuggestion } from './draft.js';
import { LeaveGuard } from './leave-guard.js';
import { PieceForm } from './piece-form.js';
import { PieceSummary } from './piece-summary.js';
import { useQueuePlace } from './piece-queue.js';
import { usePieceActions } from './use-piece-actions.js';
import { usePieceDraft } from './use-piece-draft.js';

const editable = new Set(['review', 'returned', 'problem']);

function passageOf(shown: NumberedSuggestion | null, label: string) {
  const page = shown?.suggestion.page;
  const box = shown?.suggestion.box;
  return page === null || page === undefined || box === null || box === undefined ? null : { page, box, label };
}

function referenceIn(item: MailItemDetail) {
  return (suggestion: Suggestion) =>
    item.suggestedFile?.id === suggestion.value ? item.suggestedFile.reference : suggestion.label;
}

function QueueSteps({ position, total, onNext, onPrevious }: { position: number | undefined; total: number; onNext: () => void; onPrevious: () => void }) {
  const { i18n } = useLingui();
  return (
    <>
      <span className="ta-small ta-muted">
        {position === undefined
          ? i18n.t('{total, plural, one {# Stück wartet} other {# Stücke warten}}', { total })
          : i18n.t('Stück {position} von {total} der Liste', { position, total })}
      </span>
      <Button icon="arrow-back" iconOnly onPress={onPrevious}>
        {i18n.t('Voriges Stück der Liste')}
      </Button>
      <Button icon="arrow-forward" iconOnly onPress={onNext}>
        {i18n.t('Nächstes Stück der Liste')}
      </Button>
    </>
  );
}

/** The editor of one piece: fields with suggestions, the page beside them, delivery to the office. */
export function PieceEditor({ item, search }: { item: MailItemDetail; search: QueueSearch }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const piece = usePieceDraft(item);
  const actions = usePieceActions(item, piece);
  const place = useQueuePlace(item.id, search);
  const [shown, setShown] = useState<NumberedSuggestion | null>(null);
  const [unitMissing, setUnitMissing] = useState(false);
  const suggestions = numberSuggestions(item.suggestions, referenceIn(item));
  const mayEdit = editable.has(item.state);

  function open(other: MailItemSummary | undefined) {
    if (other === undefined) {
      void navigate({ to: '/poststelle', search });
    } else {
      void navigate({ to: '/poststelle/stueck/$mailItemId', params: { mailItemId: other.id }, search });
    }
  }
  async function deliver() {
    setUnitMissing(piece.draft.unit === '');
    if (piece.draft.unit === '' || piece.conflicts.length > 0 || !(await actions.deliver())) {
      return;
    }
    notify({
      kind: 'success',
      text: i18n.t('Weitergeleitet: {subject}', { subject: piece.draft.subject === '' ? item.batchNumber : piece.draft.subject }),
    });
    open(place.next);
  }
  function accept(one: NumberedSuggestion) {
    piece.set(one.field, one.value);
    setShown(one);
  }
  useKeyBindings(i18n.t('Stück bearbeiten'), [
    { chord: 'Ctrl+Enter', label: i18n.t('Weiterleiten und nächstes Stück öffnen'), isEnabled: mayEdit, run: () => void deliver() },
    { chord: 'Ctrl+s', label: i18n.t('Speichern'), isEnabled: mayEdit, run: () => void actions.save() },
    { chord: 'Alt+n', label: i18n.t('Nächstes Stück der Liste'), run: () => { open(place.next); } },
    { chord: 'Alt+p', label: i18n.t('Voriges Stück der Liste'), run: () => { open(place.previous); } },
    ...(mayEdit ? suggestions : []).flatMap((one) =>
      one.number === null
        ? []
        : [
            {
              chord: `Alt+${String(one.number)}`,
              label: i18n.t('{field}: „{label}“ übernehmen', { field: i18n._(fieldNames[one.field]), label: one.suggestion.label }),
              run: () => { accept(one); },
            },
          ],
    ),
  ]);
  return (
    <div className="ta-page ta-page--work">
      <PageHeader
        title={piece.draft.subject === '' ? i18n.t('Stück {position} aus {batch}', { position: item.position, batch: item.batchNumber }) : piece.draft.subject}
        lead={
          <span className="ta-actions">
            <Link to="/poststelle" search={search}>{i18n.t('Zurück zur Poststelle')}</Link>
            <Link to="/poststelle/stapel/$batchId" params={{ batchId: item.batchId }}>
              {i18n.t('Stapel {number}', { number: item.batchNumber })}
            </Link>
            <MailItemBadge state={item.state} />
          </span>
        }
        actions={
          <QueueSteps
            position={place.position}
            total={place.total}
            onNext={() => { open(place.next); }}
            onPrevious={() => { open(place.previous); }}
          />
        }
      />
      <div className="ta-workplace">
        <PieceViewer mailItemId={item.id} pages={item.pageList} passage={passageOf(shown, shown?.suggestion.label ?? '')} />
        <section className="ta-workplace__form" aria-label={i18n.t('Angaben zum Stück')}>
          {item.problem === null ? null : (
            <ProblemNote problem={item.problem}>
              {item.state === 'problem' ? (
                <div>
                  <Button icon="autorenew" isBusy={actions.isBusy} onPress={() => void actions.retry()}>
                    {i18n.t('Noch einmal lesen')}
                  </Button>
                </div>
              ) : null}
            </ProblemNote>
          )}
          <ConflictNote piece={piece} />
          {actions.error === null ? null : <RequestFailure error={actions.error} />}
          {mayEdit ? (
            <>
              <PieceForm
                piece={piece}
                suggestions={suggestions}
                unitError={unitMissing && piece.draft.unit === '' ? i18n.t('Bitte das zuständige Amt wählen.') : undefined}
                onShow={setShown}
              />
              <div className="ta-workplace__actions">
                <Button kind="primary" icon="arrow-forward" isBusy={actions.isBusy} onPress={() => void deliver()}>
                  {i18n.t('Weiterleiten')}
                </Button>
                <Button isBusy={actions.isBusy} isDisabled={piece.changed.length === 0} onPress={() => void actions.save()}>
                  {i18n.t('Speichern')}
                </Button>
                <Button kind="tertiary" isDisabled={piece.changed.length === 0} onPress={piece.reset}>
                  {i18n.t('Änderungen verwerfen')}
                </Button>
              </div>
            </>
          ) : (
            <PieceSummary item={item} />
          )}
        </section>
      </div>
      <LeaveGuard isDirty={mayEdit && piece.changed.length > 0} onSave={actions.save} onDiscard={piece.reset} />
    </div>
  );
}
