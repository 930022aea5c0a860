import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { MailItemDetail } from '../../api/contract.js';
import { fileQuery } from '../../api/records.js';
import { usePermission } from '../../app/session.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { FileBox } from '../../ui/file-box.js';
import { mailItemStates } from '../../words/mail-item-words.js';
import { FilingFields } from './filing-fields.js';
import { filingDraftOf, gapsOf, proceedingOf, type FilingDraft, type FilingGap } from './filing-draft.js';
import { ProceedingChoice } from './proceeding-choice.js';
import { ReturnDialog } from './return-dialog.js';
import { FileSuggestionNote } from './file-suggestion-note.js';
import { useFiling } from './use-filing.js';

interface FilingPanelProps {
  item: MailItemDetail;
  /** Runs after the piece has left the in-tray. */
  onDone: () => void;
}

function NoLongerHere({ item }: { item: MailItemDetail }) {
  const { i18n } = useLingui();
  return (
    <Alert
      kind="info"
      title={i18n.t('Dieses Stück liegt nicht mehr im Posteingang ({state}).', {
        state: i18n._(mailItemStates[item.state].label),
      })}
    >
      <p>{i18n.t('Wählen Sie links das nächste Stück.')}</p>
    </Alert>
  );
}

/** Files the open piece, or gives it back. */
export function FilingPanel({ item, onDone }: FilingPanelProps) {
  const { i18n } = useLingui();
  const mayFile = usePermission('records.file');
  const fileInput = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(() => filingDraftOf(item));
  const [gaps, setGaps] = useState<FilingGap[]>([]);
  const [isReturning, setIsReturning] = useState(false);
  const file = useQuery({ ...fileQuery(draft.file?.id ?? ''), enabled: draft.file !== null });
  const openProceedings = (file.data?.proceedings ?? []).filter((one) => one.state === 'open');
  const proceeding = proceedingOf(draft, openProceedings);
  const filing = useFiling(item, onDone);
  const isHere = item.state === 'delivered';

  function change(part: Partial<FilingDraft>) {
    setDraft((old) => ({ ...old, ...part }));
  }
  function submit() {
    const missing = gapsOf(draft, proceeding);
    setGaps(missing);
    if (missing.length === 0) {
      void filing.file(draft, proceeding);
    } else if (missing.includes('file')) {
      fileInput.current?.focus();
    }
  }
  useKeyBindings(i18n.t('Stück ablegen'), [
    { chord: 'Enter', label: i18n.t('In Akte ablegen'), isEnabled: isHere && mayFile, run: submit },
    {
      chord: 'Ctrl+Enter',
      label: i18n.t('In Akte ablegen, auch aus einem Feld heraus'),
      isEnabled: isHere && mayFile,
      run: submit,
    },
    {
      chord: 'n',
      label: i18n.t('Nicht zuständig: zurückgeben'),
      isEnabled: isHere,
      run: () => {
        setIsReturning(true);
      },
    },
    {
      chord: 'a',
      label: i18n.t('Andere Akte suchen'),
      isEnabled: isHere,
      run: () => {
        fileInput.current?.select();
      },
    },
  ]);
  if (!isHere) {
    return <NoLongerHere item={item} />;
  }
  return (
    <section className="ta-workplace__form" aria-labelledby="filing-title">
      <h2 id="filing-title">{i18n.t('In Akte ablegen')}</h2>
      {filing.error === null ? null : <RequestFailure error={filing.error} />}
      <FileSuggestionNote
        item={item}
        chosen={draft.file}
        onChoose={(chosen) => {
          change({ file: chosen, proceeding: undefined });
        }}
      />
      <FileBox
        ref={fileInput}
        label={i18n.t('Akte')}
        value={draft.file}
        error={gaps.includes('file') && draft.file === null ? i18n.t('Bitte eine Akte wählen.') : undefined}
        onChange={(chosen) => {
          change({ file: chosen, proceeding: undefined });
        }}
      />
      {file.isError ? <RequestFailure error={file.error} onRetry={() => void file.refetch()} /> : null}
      {draft.file === null ? null : (
        <ProceedingChoice
          proceedings={openProceedings}
          value={proceeding}
          newSubject={draft.newSubject}
          isMissing={gaps.includes('newSubject')}
          onChange={change}
        />
      )}
      <FilingFields draft={draft} gaps={gaps} onChange={change} />
      <div className="ta-workplace__actions">
        {mayFile ? (
          <Button kind="primary" icon="check" isBusy={filing.isBusy} onPress={submit}>
            {i18n.t('In Akte ablegen')}
          </Button>
        ) : null}
        <Button
          isBusy={filing.isBusy}
          onPress={() => {
            setIsReturning(true);
          }}
        >
          {i18n.t('Nicht zuständig')}
        </Button>
      </div>
      <ReturnDialog
        isOpen={isReturning}
        isBusy={filing.isBusy}
        error={filing.error}
        onClose={() => {
          setIsReturning(false);
        }}
        onReturn={(reason) => {
          void filing.giveBack(reason).then((done) => {
            setIsReturning(!done);
          });
        }}
      />
    </section>
  );
}
