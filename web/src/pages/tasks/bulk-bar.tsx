import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { BulkTaskResult, Task } from '../../api/contract.js';
import { taskCommands } from '../../api/tasks.js';
import type { RowSelection } from '../../lists/row-selection.js';
import { wordsFor } from '../../problems/catalogue.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { PersonBox } from './person-box.js';
import { TaskDialog } from './task-dialog.js';

type Act = 'claim' | 'assign' | 'reschedule';

interface BulkBarProps {
  tasks: Task[];
  selection: RowSelection;
}

/** What became of each, where something was refused. */
function Refused({ results, tasks }: { results: BulkTaskResult[]; tasks: Task[] }) {
  const { i18n } = useLingui();
  const refused = results.filter(({ code }) => code !== null);
  const done = results.length - refused.length;
  return (
    <Alert
      kind={refused.length === 0 ? 'success' : 'warning'}
      title={i18n.t('{done} von {all} Aufgaben bearbeitet', { done, all: results.length })}
    >
      {refused.length === 0 ? null : (
        <ul>
          {refused.map(({ taskId, code }) => (
            <li key={taskId}>
              {tasks.find(({ id }) => id === taskId)?.title ?? i18n.t('Aufgabe')}: {i18n._(wordsFor(code ?? '').what)}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

/** One step with all chosen tasks; each for itself, with what became of it. */
export function BulkBar({ tasks, selection }: BulkBarProps) {
  const { i18n } = useLingui();
  const [act, setAct] = useState<Act | null>(null);
  const [results, setResults] = useState<BulkTaskResult[] | null>(null);
  const [toId, setToId] = useState('');
  const [remark, setRemark] = useState('');
  const [followUp, setFollowUp] = useState('');
  const taskIds = [...selection.selected.ids];
  const [firstId] = taskIds;
  const words: [Act, string][] = [
    ['claim', i18n.t('Übernehmen')],
    ['assign', i18n.t('Weitergeben')],
    ['reschedule', i18n.t('Auf Wiedervorlage')],
  ];
  const title = words.find(([name]) => name === act)?.[1] ?? '';
  return (
    <>
      {results === null ? null : <Refused results={results} tasks={tasks} />}
      {firstId === undefined ? null : (
        <div className="ta-actions" role="group" aria-label={i18n.t('Mehrere Aufgaben')}>
          <span role="status">
            {i18n.t('{count, plural, one {# Aufgabe ausgewählt} other {# Aufgaben ausgewählt}}', {
              count: taskIds.length,
            })}
          </span>
          {words.map(([name, word]) => (
            <Button
              key={name}
              onPress={() => {
                setAct(name);
              }}
            >
              {word}
            </Button>
          ))}
          <Button kind="tertiary" onPress={selection.clear}>
            {i18n.t('Auswahl aufheben')}
          </Button>
        </div>
      )}
      {act === null || firstId === undefined ? null : (
        <TaskDialog
          title={i18n.t('{act}: {count, plural, one {# Aufgabe} other {# Aufgaben}}', {
            act: title,
            count: taskIds.length,
          })}
          act={title}
          run={async () => {
            const body = {
              claim: { act: 'claim' as const, taskIds },
              assign: {
                act: 'assign' as const,
                taskIds,
                toId,
                ...(remark.trim() === '' ? {} : { remark: remark.trim() }),
              },
              reschedule: {
                act: 'reschedule' as const,
                taskIds,
                followUpAt: followUp === '' ? null : new Date(`${followUp}T00:00:00`).toISOString(),
              },
            }[act];
            setResults(await taskCommands.bulk(body));
            selection.clear();
          }}
          isReady={() => act !== 'assign' || toId !== ''}
          onClose={() => {
            setAct(null);
          }}
        >
          {act === 'claim' ? <p>{i18n.t('Jede Aufgabe wird einzeln übernommen.')}</p> : null}
          {act === 'assign' ? (
            <>
              <PersonBox taskId={firstId} label={i18n.t('An wen')} purpose="give" value={toId} onChange={setToId} />
              <TextField
                label={i18n.t('Hinweis')}
                hint={i18n.t('Nötig, wo schon jemand die Aufgabe hat.')}
                rows={3}
                value={remark}
                onChange={setRemark}
              />
            </>
          ) : null}
          {act === 'reschedule' ? (
            <DayField label={i18n.t('Wiedervorlage am')} outlook="ahead" value={followUp} onChange={setFollowUp} />
          ) : null}
        </TaskDialog>
      )}
    </>
  );
}
