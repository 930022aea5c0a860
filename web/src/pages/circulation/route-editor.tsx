import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/select-field.js';
import { type DraftStation, moved, newStation, newStep } from './route-draft.js';
import { StepFields } from './step-fields.js';

interface RouteEditorProps {
  stations: DraftStation[];
  onChange: (stations: DraftStation[]) => void;
  isTried: boolean;
}

interface StationFieldsProps {
  station: DraftStation;
  /** What it is called: its place on the route. */
  title: string;
  onChange: (station: DraftStation) => void;
  isTried: boolean;
}

function StationFields({ station, title, onChange, isTried }: StationFieldsProps) {
  const { i18n } = useLingui();
  const { steps } = station;
  return (
    <>
      {steps.map((step, index) => (
        <div key={step.key} className="ta-section" role="group" aria-label={`${title}, ${String(index + 1)}`}>
          <StepFields
            step={step}
            isTried={isTried}
            onChange={(changed) => {
              onChange({ ...station, steps: steps.map((one) => (one.key === step.key ? changed : one)) });
            }}
          />
          {steps.length < 2 ? null : (
            <div className="ta-actions">
              <Button
                kind="tertiary"
                icon="delete"
                label={i18n.t('Beteiligung {number} entfernen: {title}', { number: index + 1, title })}
                onPress={() => {
                  onChange({ ...station, steps: steps.filter(({ key }) => key !== step.key) });
                }}
              >
                {i18n.t('Entfernen')}
              </Button>
            </div>
          )}
        </div>
      ))}
      {steps.length < 2 ? null : (
        <SelectField
          label={i18n.t('Reihenfolge in der Station')}
          value={station.mode}
          options={[
            { value: 'parallel', label: i18n.t('nebeneinander') },
            { value: 'in-turn', label: i18n.t('nacheinander') },
          ]}
          onChange={(mode) => {
            onChange({ ...station, mode: mode === 'in-turn' ? 'in-turn' : 'parallel' });
          }}
        />
      )}
      <div className="ta-actions">
        <Button
          kind="tertiary"
          icon="add"
          label={i18n.t('Noch jemand an {title}', { title })}
          onPress={() => {
            onChange({ ...station, steps: [...steps, newStep(steps[0]?.kind)] });
          }}
        >
          {i18n.t('Noch jemand')}
        </Button>
      </div>
    </>
  );
}

/** The route as a list of stations: added, removed, moved by buttons or by dragging. */
export function RouteEditor({ stations, onChange, isTried }: RouteEditorProps) {
  const { i18n } = useLingui();
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<string | null>(null);
  useEffect(() => {
    if (focused.current !== null) {
      list.current?.querySelector<HTMLElement>(`[data-move="${focused.current}"] button`)?.focus();
      focused.current = null;
    }
  });
  function move(from: number, to: number, way: 'up' | 'down' | null) {
    const station = stations[from];
    if (station === undefined || to < 0 || to >= stations.length || from === to) return;
    if (way !== null) focused.current = `${way} ${station.key}`;
    onChange(moved(stations, from, to));
    setSaid(i18n.t('Station {from} steht jetzt an Stelle {to}.', { from: from + 1, to: to + 1 }));
  }
  return (
    <div className="ta-section">
      <ol className="ta-route" ref={list} aria-label={i18n.t('Stationen')}>
        {stations.map((station, index) => {
          const title = i18n.t('Station {number}', { number: index + 1 });
          return (
            <li
              key={station.key}
              className="ta-route__station"
              onDragOver={(event) => {
                if (dragged !== null) event.preventDefault();
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null) move(dragged, index, null);
                setDragged(null);
              }}
            >
              <div className="ta-actions">
                <span
                  className="ta-strong"
                  draggable
                  onDragStart={() => {
                    setDragged(index);
                  }}
                  onDragEnd={() => {
                    setDragged(null);
                  }}
                >
                  <span aria-hidden="true">⠿ </span>
                  {title}
                </span>
                {(['up', 'down'] as const).map((way) => (
                  <span key={way} data-move={`${way} ${station.key}`}>
                    <Button
                      kind="tertiary"
                      icon={way === 'up' ? 'arrow-up' : 'arrow-down'}
                      isDisabled={way === 'up' ? index === 0 : index === stations.length - 1}
                      onPress={() => {
                        move(index, way === 'up' ? index - 1 : index + 1, way);
                      }}
                    >
                      {way === 'up' ? i18n.t('{title} nach oben', { title }) : i18n.t('{title} nach unten', { title })}
                    </Button>
                  </span>
                ))}
                <Button
                  kind="tertiary"
                  icon="delete"
                  onPress={() => {
                    onChange(stations.filter(({ key }) => key !== station.key));
                  }}
                >
                  {i18n.t('{title} entfernen', { title })}
                </Button>
              </div>
              <StationFields
                station={station}
                title={title}
                isTried={isTried}
                onChange={(changed) => {
                  onChange(stations.map((one) => (one.key === station.key ? changed : one)));
                }}
              />
            </li>
          );
        })}
      </ol>
      <p role="status" className="ta-small">
        {said}
      </p>
      <div className="ta-actions">
        <Button
          icon="add"
          onPress={() => {
            onChange([...stations, newStation()]);
          }}
        >
          {i18n.t('Station hinzufügen')}
        </Button>
      </div>
    </div>
  );
}
