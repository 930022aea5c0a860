import { useLingui } from '@lingui/react';
import type { MailItemDetail } from '../../api/contract.js';
import { alone } from '../../problems/problem-groups.js';
import { ProblemNote, RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { PieceConflict } from './piece-conflict.js';
import { PieceForm } from './piece-form.js';
import { PieceSummary } from './piece-summary.js';
import type { PieceWork } from './use-piece-work.js';

function PieceButtons({ work }: { work: PieceWork }) {
  const { i18n } = useLingui();
  const { actions, piece } = work;
  const isUnchanged = !piece.isCorrected;
  return (
    <div className="ta-workplace__actions">
      <Button kind="primary" icon="arrow-forward" isBusy={actions.isBusy} onPress={() => void work.deliver()}>
        {i18n.t('Weiterleiten')}
      </Button>
      <Button isBusy={actions.isBusy} isDisabled={isUnchanged} onPress={() => void actions.save()}>
        {i18n.t('Speichern')}
      </Button>
      <Button kind="tertiary" isDisabled={isUnchanged} onPress={piece.reset}>
        {i18n.t('Änderungen verwerfen')}
      </Button>
    </div>
  );
}

/** The side of the editor with what is known of the piece: problem, conflict, fields, buttons. */
export function PiecePanel({ item, work }: { item: MailItemDetail; work: PieceWork }) {
  const { i18n } = useLingui();
  const { actions } = work;
  return (
    <section className="ta-workplace__form" aria-label={i18n.t('Angaben zum Stück')}>
      {item.problem === null ? null : (
        <ProblemNote group={alone(item.problem)}>
          {item.state === 'problem' ? (
            <div>
              <Button icon="autorenew" isBusy={actions.isBusy} onPress={() => void actions.retry()}>
                {i18n.t('Noch einmal lesen')}
              </Button>
            </div>
          ) : null}
        </ProblemNote>
      )}
      <PieceConflict piece={work.piece} />
      {actions.error === null ? null : <RequestFailure error={actions.error} />}
      {work.mayEdit ? (
        <>
          <PieceForm
            piece={work.piece}
            suggestions={work.suggestions}
            unitError={work.unitMissing ? i18n.t('Bitte das zuständige Amt wählen.') : undefined}
            onShow={work.show}
          />
          <PieceButtons work={work} />
        </>
      ) : (
        <PieceSummary item={item} />
      )}
    </section>
  );
}
