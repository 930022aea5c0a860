import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { InstanceDetail, InstanceWait, ModelStep } from '../../api/contract/workflows.js';
import { orgUnitsQuery, unitLabel } from '../../api/organisation.js';
import { instanceHistoryQuery, instanceQuery } from '../../api/workflows.js';
import { usePermission } from '../../app/session.js';
import { Diagram } from '../../diagram/diagram.js';
import type { ShapeFigure, ShapeMark } from '../../diagram/shape-marks.js';
import { formatMoment } from '../../format/dates.js';
import { Fetched } from '../../lists/fetched.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { DescriptionList } from '../../ui/description-list.js';
import { PageHeader } from '../../ui/page-header.js';
import { happeningKinds, instanceStates, stepName, waitKinds } from '../../words/workflow-words.js';
import { roleLabel } from '../../words/role-words.js';
import { CancelDialog } from './cancel-dialog.js';
import { InstanceIncidents } from './instance-incidents.js';
import { InstanceValues } from './instance-values.js';
import { SectionLinks } from './section-links.js';
import { StepTable } from './step-table.js';

/** Places at which a token stands; events at borders only wait beside one. */
function tokensOf({ tokens, description }: InstanceDetail): Map<string, number> {
  const border = new Set(description.steps.filter(({ type }) => type === 'bpmn:BoundaryEvent').map(({ id }) => id));
  const counted = new Map<string, number>();
  for (const { elementId } of tokens) {
    if (!border.has(elementId)) {
      counted.set(elementId, (counted.get(elementId) ?? 0) + 1);
    }
  }
  return counted;
}

function useMarks(instance: InstanceDetail): ReadonlyMap<string, ShapeMark> {
  return useMemo(() => {
    const marks = new Map<string, ShapeFigure[]>();
    const add = (id: string, figure: ShapeFigure) => {
      marks.set(id, [...(marks.get(id) ?? []), figure]);
    };
    for (const [id, count] of tokensOf(instance)) {
      add(id, { text: `● ${String(count)}`, kind: 'token' });
    }
    for (const { elementId, status } of instance.incidentList) {
      if (status === 'open' && elementId !== null) {
        add(elementId, { text: '!', kind: 'incident' });
      }
    }
    return new Map([...marks].map(([id, figures]) => [id, { figures }]));
  }, [instance]);
}

function useWaitWords(): (wait: InstanceWait) => string {
  const { i18n } = useLingui();
  const units = useQuery(orgUnitsQuery).data ?? [];
  return ({ kind, assigneeName, role, unitId, name, dueAt }) => {
    const unit = units.find(({ id }) => id === unitId);
    const who = [
      assigneeName ?? '',
      role === null ? '' : roleLabel(i18n, role),
      unit === undefined ? '' : unitLabel(unit),
      kind === 'task' ? '' : (name ?? ''),
    ].filter((part) => part !== '');
    const due = dueAt === null ? '' : i18n.t('bis {moment}', { moment: formatMoment(dueAt, i18n.locale) });
    return [`${i18n._(waitKinds[kind])}${who.length === 0 ? '' : `: ${who.join(', ')}`}`, due]
      .filter((part) => part !== '')
      .join(', ');
  };
}

function useColumns(instance: InstanceDetail): Column<ModelStep>[] {
  const { i18n } = useLingui();
  const waitWords = useWaitWords();
  const tokens = tokensOf(instance);
  const passed = new Map(instance.passages.map((one) => [one.elementId, one.passed]));
  return [
    {
      key: 'state',
      header: i18n.t('Stand'),
      cell: ({ id }) => {
        const count = tokens.get(id) ?? 0;
        const times = passed.get(id) ?? 0;
        const hasIncident = instance.incidentList.some(
          ({ elementId, status }) => elementId === id && status === 'open',
        );
        return (
          <>
            {count > 0 ? <Badge kind="info">{i18n.t('steht hier')}</Badge> : null}{' '}
            {hasIncident ? <Badge kind="danger">{i18n.t('Störung')}</Badge> : null}{' '}
            {times > 0 ? i18n.t('{times, plural, one {durchlaufen} other {# × durchlaufen}}', { times }) : ''}
          </>
        );
      },
    },
    {
      key: 'waits',
      header: i18n.t('Wartet auf'),
      width: 'medium',
      cell: ({ id }) => (
        <ul className="ta-plain-list">
          {instance.waits
            .filter(({ elementId }) => elementId === id)
            .map((wait, index) => (
              <li key={`${wait.kind} ${String(index)}`}>{waitWords(wait)}</li>
            ))}
        </ul>
      ),
    },
  ];
}

function History({ instance }: { instance: InstanceDetail }) {
  const { i18n } = useLingui();
  const step = instance.tokens.map(({ elementId }) => elementId).join(',') + instance.status;
  const query = useQuery(instanceHistoryQuery(instance.id, step));
  const steps = new Map(instance.description.steps.map((one) => [one.id, one]));
  return (
    <section className="ta-section" aria-labelledby="verlauf">
      <h2 id="verlauf">{i18n.t('Verlauf')}</h2>
      <Fetched query={query} loading={i18n.t('Der Verlauf wird geladen …')}>
        {(happenings) => (
          <DataTable
            caption={i18n.t('Verlauf, das Neueste zuerst')}
            rows={happenings
              .filter(({ elementId, kind }) => elementId === null || steps.has(elementId) || kind === 'incident')
              .map((one, index) => ({ ...one, place: index }))}
            rowKey={({ place }) => String(place)}
            columns={[
              { key: 'at', header: i18n.t('Wann'), cell: ({ at }) => formatMoment(at, i18n.locale) },
              { key: 'what', header: i18n.t('Was'), cell: ({ kind }) => i18n._(happeningKinds[kind]) },
              {
                key: 'step',
                header: i18n.t('Schritt'),
                isRowHeader: true,
                width: 'medium',
                cell: ({ elementId }) => (elementId === null ? '' : stepName(i18n, steps.get(elementId), elementId)),
              },
              { key: 'who', header: i18n.t('Wer'), cell: ({ byName }) => byName ?? '' },
            ]}
          />
        )}
      </Fetched>
    </section>
  );
}

function Facts({ instance }: { instance: InstanceDetail }) {
  const { i18n } = useLingui();
  const units = useQuery(orgUnitsQuery).data ?? [];
  const unit = units.find(({ id }) => id === instance.unitId);
  const words = instanceStates[instance.status];
  return (
    <DescriptionList
      items={[
        { term: i18n.t('Zustand'), value: <Badge kind={words.kind}>{i18n._(words.label)}</Badge> },
        {
          term: i18n.t('Ablauf'),
          value: (
            <Link to="/ablaeufe/$key" params={{ key: instance.workflow }} search={{ fassung: instance.definitionId }}>
              {i18n.t('{name}, Fassung {version}', { name: instance.name, version: instance.version })}
            </Link>
          ),
        },
        {
          term: i18n.t('Akte'),
          value:
            instance.file === null ? null : (
              <Link to="/akten/$fileId" params={{ fileId: instance.file.id }}>
                {instance.file.reference} {instance.file.subject}
              </Link>
            ),
        },
        { term: i18n.t('Amt'), value: unit === undefined ? null : unitLabel(unit) },
        {
          term: i18n.t('Gestartet'),
          value: `${formatMoment(instance.startedAt, i18n.locale)}, ${instance.startedByName}`,
        },
        {
          term: i18n.t('Beendet'),
          value: instance.endedAt === null ? null : formatMoment(instance.endedAt, i18n.locale),
        },
        { term: i18n.t('Abgebrochen von'), value: instance.cancelledByName },
        { term: i18n.t('Grund des Abbruchs'), value: instance.cancelReason },
        {
          term: i18n.t('Aufgerufen von'),
          value:
            instance.parentId === null ? null : (
              <Link to="/laufende-ablaeufe/$instanceId" params={{ instanceId: instance.parentId }}>
                {i18n.t('Aufrufender Ablauf')}
              </Link>
            ),
        },
        {
          term: i18n.t('Ruft auf'),
          value:
            instance.called.length === 0 ? null : (
              <ul className="ta-plain-list">
                {instance.called.map(({ id, name, status }) => (
                  <li key={id}>
                    <Link to="/laufende-ablaeufe/$instanceId" params={{ instanceId: id }}>
                      {name}
                    </Link>{' '}
                    ({i18n._(instanceStates[status].label)})
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

function Content({ instance }: { instance: InstanceDetail }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const search = useSearch({ from: '/laufende-ablaeufe/$instanceId' });
  const navigate = useNavigate({ from: '/laufende-ablaeufe/$instanceId' });
  const mayOperate = usePermission('workflow.operate');
  const [isCancelling, setIsCancelling] = useState(false);
  const marks = useMarks(instance);
  const columns = useColumns(instance);
  return (
    <>
      <PageHeader
        title={instance.businessKey ?? instance.name}
        lead={<SectionLinks />}
        actions={
          mayOperate && instance.status === 'running' ? (
            <Button
              onPress={() => {
                setIsCancelling(true);
              }}
            >
              {i18n.t('Ablauf abbrechen …')}
            </Button>
          ) : undefined
        }
      />
      <Facts instance={instance} />
      <InstanceIncidents instance={instance} />
      <Diagram
        xml={instance.xml}
        marks={marks}
        label={i18n.t('Zeichnung von „{name}“ mit dem Stand; dieselben Angaben stehen in der Tabelle der Schritte.', {
          name: instance.name,
        })}
        selected={search.schritt}
        onSelect={(schritt) => {
          void navigate({ search: { schritt }, replace: true, resetScroll: false });
        }}
      />
      <section className="ta-section" aria-labelledby="schritte">
        <h2 id="schritte">{i18n.t('Schritte und Stand')}</h2>
        <StepTable
          description={instance.description}
          caption={i18n.t('Schritte von „{name}“ mit dem Stand', { name: instance.name })}
          columns={columns}
          selected={search.schritt}
        />
      </section>
      <History instance={instance} />
      <InstanceValues instance={instance} />
      {isCancelling ? (
        <CancelDialog
          instance={instance}
          onClose={() => {
            setIsCancelling(false);
          }}
          onDone={() => queries.invalidateQueries({ queryKey: ['workflow-instance', instance.id] })}
        />
      ) : null}
    </>
  );
}

/** One instance: where it stands, drawn and in words, what happened, and how those who run the system can mend it. */
export function InstancePage() {
  const { i18n } = useLingui();
  const { instanceId } = useParams({ from: '/laufende-ablaeufe/$instanceId' });
  const query = useQuery(instanceQuery(instanceId));
  return (
    <div className="ta-page">
      {query.data === undefined ? <PageHeader title={i18n.t('Laufender Ablauf')} lead={<SectionLinks />} /> : null}
      <Fetched query={query} loading={i18n.t('Der Ablauf wird geladen …')}>
        {(instance) => <Content instance={instance} />}
      </Fetched>
    </div>
  );
}
