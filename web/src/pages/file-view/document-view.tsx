import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { DocumentDetail } from '../../api/contract.js';
import { documentQuery, formatUrl } from '../../api/records.js';
import { usePermission } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { StaleNote } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Skeleton } from '../../ui/skeleton.js';
import { PdfViewer } from '../../viewer/pdf-viewer.js';
import { MarkedSubject } from '../../words/marked-subject.js';
import { History } from '../../words/history.js';
import { DocumentAccess } from '../access/file-access-tab.js';
import { AttachmentsPanel } from './attachments-panel.js';
import { DocumentCrossReferences } from './cross-references-panel.js';
import { DocumentFacts } from './document-facts.js';
import { DocumentToolbar } from './document-toolbar.js';
import { DocumentWorkState } from './document-work.js';
import { DocumentVersions } from './document-versions.js';
import { shownFormat } from './shown-format.js';

interface DocumentViewProps {
  documentId: string;
  page: number;
  query: string;
  tab: string;
  onTab: (tab: string) => void;
}

function Display({ document, page, query }: { document: DocumentDetail; page: number; query: string }) {
  const { i18n } = useLingui();
  const format = shownFormat(document.versions);
  if (format === undefined) {
    return (
      <Alert kind="info" title={i18n.t('Für dieses Dokument gibt es keine Anzeige.')}>
        <p>{i18n.t('Unter „Fassungen“ kann das Original heruntergeladen werden.')}</p>
      </Alert>
    );
  }
  const url = formatUrl(document.id, format.id);
  return format.mediaType === 'application/pdf' ? (
    <PdfViewer url={url} page={page} query={query} />
  ) : (
    <img src={url} alt={i18n.t('Bild des Dokuments {subject}', { subject: document.subject })} />
  );
}

/** One document: display, metadata, history, versions. */
export function DocumentView({ documentId, page, query, tab, onTab }: DocumentViewProps) {
  const { i18n } = useLingui();
  const found = useQuery(documentQuery(documentId));
  const maySeeAccess = usePermission('records.see-access');
  if (found.isPending) {
    return <Skeleton lines={12} label={i18n.t('Dokument wird geladen …')} />;
  }
  if (found.isLoadingError) {
    return <RequestFailure error={found.error} onRetry={() => void found.refetch()} />;
  }
  const document = found.data;
  const tabs = [
    { id: 'anzeige', label: i18n.t('Anzeige'), panel: () => <Display document={document} page={page} query={query} /> },
    { id: 'angaben', label: i18n.t('Angaben'), panel: () => <DocumentFacts document={document} /> },
    ...(maySeeAccess
      ? [{ id: 'zugriff', label: i18n.t('Zugriff'), panel: () => <DocumentAccess document={document} /> }]
      : []),
    { id: 'historie', label: i18n.t('Historie'), panel: () => <History entries={document.history} /> },
    { id: 'fassungen', label: i18n.t('Fassungen'), panel: () => <DocumentVersions document={document} /> },
  ];
  return (
    <section className="ta-section" aria-labelledby="document-title">
      <StaleNote query={found} />
      <h2 id="document-title">
        <MarkedSubject subject={document.subject} isInvalid={document.invalid !== null} />
      </h2>
      {document.invalid === null ? null : (
        <Alert kind="warning" title={i18n.t('Dieses Dokument ist ungültig.')}>
          <p>
            {i18n.t('{reason} ({who}, {when})', {
              reason: document.invalid.reason,
              who: document.invalid.markedBy,
              when: formatMoment(document.invalid.markedAt, i18n.locale),
            })}
          </p>
        </Alert>
      )}
      <DocumentWorkState document={document} />
      <DocumentToolbar key={`toolbar ${document.id}`} document={document} />
      <AttachmentsPanel key={`attachments ${document.id}`} document={document} />
      <DocumentCrossReferences document={document} />
      <Tabs
        className="ta-tabs"
        selectedKey={tabs.some((one) => one.id === tab) ? tab : 'anzeige'}
        onSelectionChange={(key) => {
          onTab(String(key));
        }}
      >
        <TabList aria-label={i18n.t('Ansichten des Dokuments')}>
          {tabs.map((one) => (
            <Tab key={one.id} id={one.id}>
              {one.label}
            </Tab>
          ))}
        </TabList>
        {tabs.map((one) => (
          <TabPanel key={one.id} id={one.id}>
            {one.panel()}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
