import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordFileDetail, SubFile, Volume } from '../../api/contract.js';
import { filePartsQuery } from '../../api/file-parts.js';
import { usePermission } from '../../app/session.js';
import { formatDay } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { FileTabProps } from './file-tab.js';
import {
  CloseSubFileDialog,
  OpenSubFileDialog,
  PlaceProceedingDialog,
  RemoveSubFileDialog,
  RenameSubFileDialog,
  ReopenSubFileDialog,
} from './sub-file-dialogs.js';
import { useFocusAfter } from '../../ui/use-focus-after.js';
import { OpenVolumeDialog } from './volume-dialog.js';

type Open =
  | { which: 'open-sub-file' | 'place' }
  | { which: 'rename' | 'close' | 'reopen' | 'remove'; subFile: SubFile }
  | { which: 'volume'; subFile: SubFile | null; after: number };

interface VolumesProps {
  /** The volumes of one place, the latest first. */
  volumes: readonly Volume[];
  mayOpen: boolean;
  /** What they are volumes of, in words. */
  of: string;
  onOpen: (after: number) => void;
}

/** The volumes of a file or sub-file, and the next one. */
function Volumes({ volumes, mayOpen, of, onOpen }: VolumesProps) {
  const { i18n } = useLingui();
  const last = volumes[0]?.number ?? 0;
  const act =
    last === 0
      ? i18n.t('Bände führen')
      : i18n.t('Band {number} schließen, Band {next} beginnen', { number: last, next: last + 1 });
  return (
    <>
      {volumes.length === 0 ? null : (
        <ul>
          {volumes.map(({ id, number, startedOn, closedOn }) => (
            <li key={id}>
              {i18n.t('Band {number}', { number })}:{' '}
              {closedOn === null
                ? i18n.t('seit {day}', { day: formatDay(startedOn, i18n.locale) })
                : i18n.t('{from} bis {until}, geschlossen', {
                    from: formatDay(startedOn, i18n.locale),
                    until: formatDay(closedOn, i18n.locale),
                  })}
            </li>
          ))}
        </ul>
      )}
      {mayOpen ? (
        <div className="ta-actions">
          <Button
            kind="tertiary"
            label={`${act} (${of})`}
            onPress={() => {
              onOpen(last);
            }}
          >
            {act}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface SubFileItemProps {
  file: RecordFileDetail;
  subFile: SubFile;
  volumes: readonly Volume[];
  mayWork: boolean;
  onOpen: (open: Open) => void;
}

function SubFileItem({ file, subFile, volumes, mayWork, onOpen }: SubFileItemProps) {
  const { i18n } = useLingui();
  const isOpen = subFile.state === 'open';
  const proceedings = file.proceedings.filter(({ subFileId }) => subFileId === subFile.id).length;
  const acts: { which: 'rename' | 'close' | 'reopen' | 'remove'; words: string; isOffered: boolean }[] = [
    { which: 'rename', words: i18n.t('Umbenennen'), isOffered: isOpen },
    { which: 'close', words: i18n.t('Schließen'), isOffered: isOpen },
    { which: 'reopen', words: i18n.t('Wieder öffnen'), isOffered: !isOpen },
    { which: 'remove', words: i18n.t('Entfernen'), isOffered: isOpen && proceedings === 0 },
  ];
  return (
    <li>
      <h3>
        {subFile.reference} {subFile.subject} {isOpen ? null : <Badge kind="neutral">{i18n.t('geschlossen')}</Badge>}
      </h3>
      <p className="ta-small ta-muted">
        {i18n.t('{count, plural, =0 {keine Vorgänge} one {# Vorgang} other {# Vorgänge}}', { count: proceedings })}
        {' · '}
        {i18n.t('seit {day}', { day: formatDay(subFile.startedOn, i18n.locale) })}
      </p>
      <Volumes
        volumes={volumes}
        mayOpen={mayWork && isOpen}
        of={subFile.reference}
        onOpen={(after) => {
          onOpen({ which: 'volume', subFile, after });
        }}
      />
      {mayWork ? (
        <div className="ta-actions">
          {acts
            .filter(({ isOffered }) => isOffered)
            .map(({ which, words }) => (
              <Button
                key={which}
                kind="tertiary"
                label={`${words}: ${subFile.reference}`}
                onPress={() => {
                  onOpen({ which, subFile });
                }}
              >
                {words}
              </Button>
            ))}
        </div>
      ) : null}
    </li>
  );
}

function PartDialog({ file, open, onClose }: { file: RecordFileDetail; open: Open; onClose: () => void }) {
  switch (open.which) {
    case 'open-sub-file':
      return <OpenSubFileDialog file={file} onClose={onClose} />;
    case 'place':
      return <PlaceProceedingDialog file={file} onClose={onClose} />;
    case 'rename':
      return <RenameSubFileDialog file={file} subFile={open.subFile} onClose={onClose} />;
    case 'close':
      return <CloseSubFileDialog file={file} subFile={open.subFile} onClose={onClose} />;
    case 'reopen':
      return <ReopenSubFileDialog file={file} subFile={open.subFile} onClose={onClose} />;
    case 'remove':
      return <RemoveSubFileDialog file={file} subFile={open.subFile} onClose={onClose} />;
    case 'volume':
      return <OpenVolumeDialog file={file} subFile={open.subFile} after={open.after} onClose={onClose} />;
  }
}

/** The sub-files (Teilakten) and volumes (Bände) of a file. */
export function FilePartsPanel({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const isOpen = file.state === 'open' && !file.isInvalid;
  const mayWork = usePermission('records.work') && isOpen;
  const mayOpen = usePermission('records.open-file') && isOpen;
  const query = useQuery(filePartsQuery(file.id));
  const [open, setOpen] = useState<Open | null>(null);
  const heading = useFocusAfter<HTMLHeadingElement>(open !== null);
  const { subFiles = [], volumes = [] } = query.data ?? {};
  const volumesOf = (id: string | null) => volumes.filter(({ subFileId }) => subFileId === id);
  const mayPlace = mayWork && file.proceedings.length > (subFiles.length > 0 ? 0 : 1);
  const acts: { which: 'open-sub-file' | 'place'; words: string; isOffered: boolean }[] = [
    { which: 'open-sub-file', words: i18n.t('Teilakte anlegen'), isOffered: mayOpen },
    { which: 'place', words: i18n.t('Vorgang umlegen'), isOffered: mayPlace },
  ];
  return (
    <section className="ta-section" aria-labelledby="parts-title">
      <h2 id="parts-title" ref={heading} tabIndex={-1}>
        {i18n.t('Teilakten und Bände')}
      </h2>
      {query.isPending ? <Skeleton lines={4} label={i18n.t('Teilakten und Bände werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess ? (
        <>
          <div className="ta-actions">
            {acts
              .filter(({ isOffered }) => isOffered)
              .map(({ which, words }) => (
                <Button
                  key={which}
                  onPress={() => {
                    setOpen({ which });
                  }}
                >
                  {words}
                </Button>
              ))}
          </div>
          {subFiles.length === 0 ? (
            <EmptyState title={i18n.t('Keine Teilakten')}>
              <p>{i18n.t('Eine große Akte lässt sich in Teilakten mit eigenem Betreff gliedern.')}</p>
            </EmptyState>
          ) : (
            <ul className="ta-timeline">
              {subFiles.map((subFile) => (
                <SubFileItem
                  key={subFile.id}
                  file={file}
                  subFile={subFile}
                  volumes={volumesOf(subFile.id)}
                  mayWork={mayWork}
                  onOpen={setOpen}
                />
              ))}
            </ul>
          )}
          <h3>{i18n.t('Bände der Akte')}</h3>
          <p>{i18n.t('Ist ein Band voll, wird er geschlossen; was danach kommt, liegt im nächsten.')}</p>
          <Volumes
            volumes={volumesOf(null)}
            mayOpen={mayWork}
            of={file.reference}
            onOpen={(after) => {
              setOpen({ which: 'volume', subFile: null, after });
            }}
          />
        </>
      ) : null}
      {open === null ? null : (
        <PartDialog
          file={file}
          open={open}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </section>
  );
}
