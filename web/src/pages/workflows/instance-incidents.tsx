import { useLingui } from '@lingui/react';
import type { InstanceDetail, InstanceIncident } from '../../api/contract/workflows.js';
import { usePermission } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { wordsFor } from '../../problems/catalogue.js';
import { Alert } from '../../ui/alert.js';
import { incidentKinds, incidentResolutions, stepName } from '../../words/workflow-words.js';
import { IncidentActs } from './incident-acts.js';

function OpenIncident({ incident, instance }: { incident: InstanceIncident; instance: InstanceDetail }) {
  const { i18n } = useLingui();
  const mayOperate = usePermission('workflow.operate');
  const step = instance.description.steps.find(({ id }) => id === incident.elementId);
  const place = stepName(i18n, step, incident.elementId ?? i18n.t('Ablauf als Ganzes'));
  const words = wordsFor(incident.code);
  return (
    <Alert kind="danger" title={i18n.t('Störung: {place}', { place })}>
      <p>{i18n._(words.what)}</p>
      <p>{i18n._(words.todo)}</p>
      <p className="ta-small">
        {i18n._(incidentKinds[incident.kind] ?? incident.kind)} · {formatMoment(incident.occurredAt, i18n.locale)} ·{' '}
        {incident.code}
      </p>
      {mayOperate ? (
        <IncidentActs incidentId={incident.id} kind={incident.kind} place={place} />
      ) : (
        <p>{i18n.t('Die Administration sieht diese Störung und kann sie beheben.')}</p>
      )}
    </Alert>
  );
}

/** What keeps an instance from going on, and what did before. */
export function InstanceIncidents({ instance }: { instance: InstanceDetail }) {
  const { i18n } = useLingui();
  const open = instance.incidentList.filter(({ status }) => status === 'open');
  const resolved = instance.incidentList.filter(({ status }) => status === 'resolved');
  if (instance.incidentList.length === 0) {
    return null;
  }
  return (
    <section className="ta-section" aria-labelledby="stoerungen">
      <h2 id="stoerungen">{i18n.t('Störungen')}</h2>
      {open.map((incident) => (
        <OpenIncident key={incident.id} incident={incident} instance={instance} />
      ))}
      {resolved.length === 0 ? null : (
        <details>
          <summary>{i18n.t('Behobene Störungen ({count})', { count: resolved.length })}</summary>
          <ul>
            {resolved.map(({ id, code, occurredAt, resolution, resolvedByName }) => (
              <li key={id}>
                {formatMoment(occurredAt, i18n.locale)}: {i18n._(wordsFor(code).what)}{' '}
                {i18n._(incidentResolutions[resolution ?? ''] ?? '')}
                {resolvedByName === null ? '' : ` (${resolvedByName})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
