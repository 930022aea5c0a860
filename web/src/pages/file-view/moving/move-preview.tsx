import { useLingui } from '@lingui/react';
import type { DetailChoice, MoveObstacle, MovePreview } from '../../../api/contract.js';
import { levelLabel } from '../../../words/access-words.js';
import { Change } from '../../../words/change.js';
import { moveEffects, moveObstacles } from '../../../words/moving-words.js';
import { Alert } from '../../../ui/alert.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { placeChanges } from '../place-changes.js';
import { MergedDetailsView } from './merged-details.js';

/** Every obstacle with what it is about and the way out. */
function Obstacles({ obstacles }: { obstacles: readonly MoveObstacle[] }) {
  const { i18n } = useLingui();
  return (
    <Alert kind="danger" title={i18n.t('So lässt sich das nicht ausführen')}>
      <ul>
        {obstacles.map(({ kind, count, labels }) => (
          <li key={kind}>
            {i18n._(moveObstacles[kind].what)} ({labels.length === 0 ? count : labels.join(', ')}
            {labels.length > 0 && count > labels.length ? ' …' : ''}) {i18n._(moveObstacles[kind].todo)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function References({ preview }: { preview: MovePreview }) {
  const { proceedings, sourceReference, targetReference, isFileRedirected } = preview;
  if (proceedings.length === 0 && !isFileRedirected) {
    return null;
  }
  return (
    <ul className="ta-plain-list">
      {isFileRedirected ? (
        <li>
          <Change before={sourceReference} after={targetReference} />
        </li>
      ) : null}
      {proceedings.map(({ id, subject, before, after }) => (
        <li key={id}>
          <Change before={before} after={after} /> {subject}
        </li>
      ))}
    </ul>
  );
}

function Documents({ preview: { documents, documentCount, hiddenCount } }: { preview: MovePreview }) {
  const { i18n } = useLingui();
  return (
    <>
      <p>
        {i18n.t(
          '{count, plural, =0 {keine} one {# Dokument, behält sein Zeichen} other {# Dokumente, behalten ihr Zeichen}}',
          {
            count: documentCount,
          },
        )}
      </p>
      {documents.length === 0 ? null : (
        <ul className="ta-plain-list">
          {documents.map(({ id, reference, subject }) => (
            <li key={id}>{`${reference} ${subject}`}</li>
          ))}
        </ul>
      )}
      {hiddenCount === 0 ? null : (
        <p>
          {i18n.t(
            '{count, plural, one {# weiterer Gegenstand, den Sie nicht sehen, geht mit.} other {# weitere Gegenstände, die Sie nicht sehen, gehen mit.}}',
            {
              count: hiddenCount,
            },
          )}
        </p>
      )}
    </>
  );
}

interface MovePreviewProps {
  preview: MovePreview;
  /** What was chosen so far, also while the preview of it is on its way. */
  choices: readonly DetailChoice[];
  /** Decides about something both files say. */
  onChoose: (choice: DetailChoice) => void;
}

/** What would happen: what goes, which references lead on, what it means, and what is in the way. */
export function MovePreviewView({ preview, choices, onChoose }: MovePreviewProps) {
  const { i18n } = useLingui();
  const { before, after, details, effects, obstacles, sourceReference, targetReference } = preview;
  return (
    <section className="ta-section" aria-label={i18n.t('Was geschieht')} aria-live="polite">
      <h3>{i18n.t('Was geschieht')}</h3>
      {obstacles.length === 0 ? null : <Obstacles obstacles={obstacles} />}
      <DescriptionList
        items={[
          { term: i18n.t('Zielakte'), value: preview.targetReference },
          { term: i18n.t('Zeichen, die weiterleiten'), value: <References preview={preview} /> },
          { term: i18n.t('Dokumente'), value: <Documents preview={preview} /> },
          ...placeChanges(i18n, before, after),
          {
            term: i18n.t('Vertraulichkeit'),
            value: (
              <Change
                before={levelLabel(i18n, before.confidentiality)}
                after={levelLabel(i18n, after.confidentiality)}
              />
            ),
          },
        ]}
      />
      {details === null ? null : (
        <MergedDetailsView
          details={details}
          choices={choices}
          sourceReference={sourceReference}
          targetReference={targetReference}
          onChoose={onChoose}
        />
      )}
      {effects.length === 0 ? null : (
        <Alert kind="info" title={i18n.t('Das ist danach anders')}>
          <ul>
            {effects.map((effect) => (
              <li key={effect}>{i18n._(moveEffects[effect])}</li>
            ))}
          </ul>
        </Alert>
      )}
    </section>
  );
}
