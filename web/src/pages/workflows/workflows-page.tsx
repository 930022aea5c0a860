import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Workflow } from '../../api/contract/workflows.js';
import { workflowsQuery } from '../../api/workflows.js';
import { usePermission } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { Fetched } from '../../lists/fetched.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SectionLinks } from './section-links.js';
import { StartDialog } from './start-dialog.js';

function useColumns(onStart: (workflow: Workflow) => void): Column<Workflow>[] {
  const { i18n } = useLingui();
  const mayStart = usePermission('workflow.start');
  const maySeeLoad = usePermission('workflow.see-load');
  const mayOperate = usePermission('workflow.operate');
  const columns: (Column<Workflow> | null)[] = [
    {
      key: 'name',
      header: i18n.t('Ablauf'),
      isRowHeader: true,
      width: 'medium',
      cell: ({ key, name }) => (
        <Link to="/ablaeufe/$key" params={{ key }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'version',
      header: i18n.t('Freigegeben'),
      cell: ({ activeVersion, activeSince }) =>
        activeVersion === null
          ? i18n.t('noch nicht')
          : i18n.t('Fassung {version}, seit {moment}', {
              version: activeVersion,
              moment: formatMoment(activeSince, i18n.locale),
            }),
    },
    {
      key: 'proposed',
      header: i18n.t('Zu entscheiden'),
      cell: ({ proposed }) =>
        proposed === 0 ? (
          ''
        ) : (
          <Badge kind="warning">
            {i18n.t('{count, plural, one {# Vorschlag} other {# Vorschläge}}', { count: proposed })}
          </Badge>
        ),
    },
    maySeeLoad
      ? { key: 'running', header: i18n.t('Laufen gerade'), isNumeric: true, cell: ({ running }) => running ?? '' }
      : null,
    mayOperate
      ? {
          key: 'incidents',
          header: i18n.t('Störungen'),
          cell: ({ incidents, key }) =>
            incidents === null || incidents === 0 ? (
              ''
            ) : (
              <Link to="/ablauf-stoerungen" search={{ ablauf: key }}>
                {i18n.t('{count, plural, one {# Störung} other {# Störungen}}', { count: incidents })}
              </Link>
            ),
        }
      : null,
    mayStart
      ? {
          key: 'start',
          header: i18n.t('Starten'),
          cell: (workflow) =>
            workflow.activeId === null ? (
              ''
            ) : (
              <Button
                kind="tertiary"
                label={i18n.t('Starten: {name}', { name: workflow.name })}
                onPress={() => {
                  onStart(workflow);
                }}
              >
                {i18n.t('Starten')}
              </Button>
            ),
        }
      : null,
  ];
  return columns.filter((column) => column !== null);
}

/** What workflows there are, how they stand, and the way to start one. */
export function WorkflowsPage() {
  const { i18n } = useLingui();
  const query = useQuery(workflowsQuery);
  const mayModel = usePermission('workflow.deploy');
  const navigate = useNavigate();
  const [started, setStarted] = useState<Workflow | null>(null);
  const columns = useColumns(setStarted);
  const model = () => {
    void navigate({ to: '/ablauf-modell' });
  };
  useKeyBindings(i18n.t('Abläufe'), [
    { chord: 'c', label: i18n.t('Neuen Ablauf modellieren'), isEnabled: mayModel, run: model },
  ]);
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Abläufe')}
        lead={<SectionLinks />}
        actions={
          mayModel ? (
            <Button kind="primary" icon="add" onPress={model}>
              {i18n.t('Neuer Ablauf')}
            </Button>
          ) : undefined
        }
      />
      <Fetched query={query} loading={i18n.t('Abläufe werden geladen …')}>
        {(workflows) =>
          workflows.length === 0 ? (
            <EmptyState title={i18n.t('Noch kein Ablauf')}>
              <p>
                {i18n.t(
                  'Die Administration zeichnet einen Ablauf oder lädt ein BPMN-Modell; eine zweite Person gibt ihn frei.',
                )}
              </p>
            </EmptyState>
          ) : (
            <DataTable caption={i18n.t('Abläufe')} rows={workflows} rowKey={({ key }) => key} columns={columns} />
          )
        }
      </Fetched>
      {started === null || started.activeId === null ? null : (
        <StartDialog
          definitionId={started.activeId}
          onClose={() => {
            setStarted(null);
          }}
        />
      )}
    </div>
  );
}
