import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { circulationCommands, refreshCirculation } from '../../api/circulation.js';
import type { CirculationFolder } from '../../api/contract/circulation.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { draftOfFuture, isComplete, wishesOf } from './route-draft.js';
import { RouteEditor } from './route-editor.js';

/** Changes what of the route has not begun, while the folder runs; or keeps it as a template. */
export function RouteDialog({ folder, onClose }: { folder: CirculationFolder; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [stations, setStations] = useState(() => draftOfFuture(folder.stations));
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const saving = useMutation({
    mutationFn: async (act: 'route' | 'template') => {
      const wishes = wishesOf(stations);
      if (act === 'route') return circulationCommands.replan(folder, wishes);
      const withoutIds = wishes.map(({ mode, steps }) => ({ mode, steps }));
      return circulationCommands.saveTemplate({ name: name.trim(), unitId: null, stations: withoutIds }, key);
    },
    onSuccess: async (_, act) => {
      notify({ kind: 'success', text: act === 'route' ? i18n.t('Laufweg geändert.') : i18n.t('Vorlage gespeichert.') });
      await refreshCirculation(queries);
      if (act === 'route') onClose();
    },
  });
  function save(act: 'route' | 'template') {
    setIsTried(true);
    if (isComplete(stations) && !saving.isPending && (act === 'route' || name.trim() !== '')) saving.mutate(act);
  }
  return (
    <Dialog
      title={i18n.t('Laufweg ändern')}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button
            kind="primary"
            isBusy={saving.isPending}
            onPress={() => {
              save('route');
            }}
          >
            {i18n.t('Laufweg übernehmen')}
          </Button>
        </>
      }
    >
      <div className="ta-section">
        {saving.isError ? <RequestFailure error={saving.error} /> : null}
        <p>{i18n.t('Was schon begonnen hat, bleibt. Die Federführung erfährt von jeder Änderung.')}</p>
        <RouteEditor stations={stations} onChange={setStations} isTried={isTried} />
        <TextField label={i18n.t('Als Vorlage speichern unter')} value={name} onChange={setName} />
        <div className="ta-actions">
          <Button
            isDisabled={name.trim() === '' || stations.length === 0}
            onPress={() => {
              save('template');
            }}
          >
            {i18n.t('Als Vorlage speichern')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
