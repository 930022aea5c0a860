import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Definition } from '../../api/contract/workflows.js';
import { workflowCommands } from '../../api/workflows.js';
import { usePermission } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { wordsFor } from '../../problems/catalogue.js';
import { Alert } from '../../ui/alert.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ConfirmedAct } from '../../ui/confirmed-act.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { definitionStates } from '../../words/workflow-words.js';
import { Comparison } from './comparison.js';

interface DecisionDialogProps {
  definition: Definition;
  /** The version in force it would follow. */
  before: Definition | undefined;
  onClose: () => void;
}

/** The second person's decision, with what has changed in words above it. */
function DecisionDialog({ definition, before, onClose }: DecisionDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [isReasonMissing, setIsReasonMissing] = useState(false);
  const deciding = useMutation({
    mutationFn: (decision: 'approved' | 'refused') => workflowCommands.decide(definition.id, decision, reason),
    onSuccess: async (_, decision) => {
      const { version } = definition;
      notify({
        kind: 'success',
        text:
          decision === 'approved'
            ? i18n.t('Fassung {version} ist freigegeben.', { version })
            : i18n.t('Fassung {version} ist abgelehnt.', { version }),
      });
      onClose();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['workflows'] }),
        queries.invalidateQueries({ queryKey: ['workflow-definition'] }),
      ]);
    },
  });
  function decide(decision: 'approved' | 'refused') {
    const isMissing = decision === 'refused' && reason.trim() === '';
    setIsReasonMissing(isMissing);
    if (!isMissing && !deciding.isPending) {
      deciding.mutate(decision);
    }
  }
  return (
    <Dialog
      title={i18n.t('Über Fassung {version} entscheiden', { version: definition.version })}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button
            isBusy={deciding.isPending}
            onPress={() => {
              decide('refused');
            }}
          >
            {i18n.t('Ablehnen')}
          </Button>
          <Button
            kind="primary"
            isBusy={deciding.isPending}
            onPress={() => {
              decide('approved');
            }}
          >
            {i18n.t('Freigeben')}
          </Button>
        </>
      }
    >
      {deciding.isError ? <RequestFailure error={deciding.error} /> : null}
      <p>
        {i18n.t(
          'Mit der Freigabe beginnen neue Vorgänge auf dieser Fassung; laufende bleiben auf ihrer. Sie entscheiden als zweite Person.',
        )}
      </p>
      {definition.note === null ? null : <p>{definition.note}</p>}
      {before === undefined ? (
        <p>{i18n.t('Es ist die erste Fassung dieses Ablaufs.')}</p>
      ) : (
        <Comparison earlier={before} later={definition} />
      )}
      <TextField
        label={i18n.t('Begründung')}
        hint={i18n.t('Bei einer Ablehnung nötig')}
        rows={3}
        value={reason}
        onChange={setReason}
        error={isReasonMissing ? i18n.t('Bitte sagen, warum Sie ablehnen.') : undefined}
      />
    </Dialog>
  );
}

function DefinitionCard({ definition, before }: { definition: Definition; before: Definition | undefined }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const mayDeploy = usePermission('workflow.deploy');
  const [isDeciding, setIsDeciding] = useState(false);
  const { id, key, version, state, isOwnProposal, running } = definition;
  const words = definitionStates[state];
  const name = i18n.t('Fassung {version}', { version });
  return (
    <li className="ta-card" aria-label={name}>
      <div className="ta-section__head">
        <h3>
          <Link to="/ablaeufe/$key" params={{ key }} search={{ fassung: id }}>
            {name}
          </Link>
        </h3>
        <Badge kind={words.kind}>{i18n._(words.label)}</Badge>
      </div>
      <DescriptionList
        items={[
          {
            term: i18n.t('Vorgeschlagen'),
            value: `${definition.proposedByName}, ${formatMoment(definition.proposedAt, i18n.locale)}`,
          },
          { term: i18n.t('Was neu ist'), value: definition.note },
          {
            term: i18n.t('Entschieden'),
            value:
              definition.decidedByName === null
                ? null
                : `${definition.decidedByName}, ${formatMoment(definition.decidedAt, i18n.locale)}`,
          },
          { term: i18n.t('Begründung'), value: definition.decisionReason },
          { term: i18n.t('Laufen gerade'), value: running === null ? null : String(running) },
          {
            term: i18n.t('Beginnt von selbst'),
            value: definition.nextStartAt === null ? null : formatMoment(definition.nextStartAt, i18n.locale),
          },
        ]}
      />
      {definition.startFault === null ? null : (
        <Alert kind="danger" title={i18n.t('Beim letzten Mal begann der Ablauf nicht von selbst')}>
          <p>{i18n._(wordsFor(definition.startFault).what)}</p>
          <p>{i18n._(wordsFor(definition.startFault).todo)}</p>
        </Alert>
      )}
      {state === 'proposed' && isOwnProposal ? (
        <p className="ta-muted">{i18n.t('Entscheiden muss eine zweite Person.')}</p>
      ) : null}
      <div className="ta-actions">
        {state === 'proposed' && mayDeploy && !isOwnProposal ? (
          <Button
            kind="primary"
            label={i18n.t('Über {name} entscheiden', { name })}
            onPress={() => {
              setIsDeciding(true);
            }}
          >
            {i18n.t('Entscheiden …')}
          </Button>
        ) : null}
        {before === undefined ? null : (
          <Link
            className="kern-btn kern-btn--secondary"
            to="/ablaeufe/$key"
            params={{ key }}
            search={{ fassung: id, mit: before.id }}
          >
            <span className="kern-label">
              {i18n.t('Mit Fassung {version} vergleichen', { version: before.version })}
            </span>
          </Link>
        )}
        {mayDeploy ? (
          <Link className="kern-btn kern-btn--secondary" to="/ablauf-modell" search={{ von: id }}>
            <span className="kern-label">{i18n.t('Fassung {version} weiterentwickeln', { version })}</span>
          </Link>
        ) : null}
        {mayDeploy && state !== 'active' ? (
          <ConfirmedAct
            label={i18n.t('Löschen')}
            about={name}
            kind="tertiary"
            title={i18n.t('{name} löschen?', { name })}
            done={i18n.t('{name} ist gelöscht.', { name })}
            run={() => workflowCommands.remove(id)}
            refresh={() => queries.invalidateQueries({ queryKey: ['workflows'] })}
          >
            <p>{i18n.t('Auf dieser Fassung ist nichts gelaufen; sie verschwindet mit ihrem Modell.')}</p>
          </ConfirmedAct>
        ) : null}
      </div>
      {isDeciding ? (
        <DecisionDialog
          definition={definition}
          before={before}
          onClose={() => {
            setIsDeciding(false);
          }}
        />
      ) : null}
    </li>
  );
}

/** Versions of a workflow, the newest first, each with the one in force before it. */
export function VersionList({ versions }: { versions: Definition[] }) {
  return (
    <ul className="ta-versions">
      {versions.map((definition) => (
        <DefinitionCard
          key={definition.id}
          definition={definition}
          before={versions.find(({ version, state }) => state === 'active' && version < definition.version)}
        />
      ))}
    </ul>
  );
}
