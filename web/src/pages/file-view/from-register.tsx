import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { FileLife } from '../../api/contract.js';
import { lifeCommands } from '../../api/life.js';
import { may, useUser } from '../../app/session.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { Button } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { RequiredTextField, StepDialog, useRequiredText } from './step-dialog.js';

type Register = NonNullable<FileLife['register']>;
type Stated = Register['stated'];

interface FromRegisterProps {
  fileId: string;
  life: FileLife;
}

/** What of the life of a file comes from an older register, how it was put right, and putting it right. */
export function FromRegister({ fileId, life }: FromRegisterProps) {
  const { i18n } = useLingui();
  const user = useUser();
  const [isAsked, setAsked] = useState(false);
  const { register } = life;
  if (register === null) return null;
  const { stated, corrections } = register;
  const mayCorrect = may(user, 'records.take-over') && (stated.hasRetention || stated.closedOn !== null);
  return (
    <section aria-labelledby="register-title">
      <h3 id="register-title">{i18n.t('Aus dem Altregister übernommen')}</h3>
      <DescriptionList items={statedItems(i18n, stated)} />
      {corrections.length === 0 ? null : (
        <ul>
          {corrections.map(({ before, after, reason, correctedAt, correctedBy }) => (
            <li key={correctedAt}>
              {i18n.t('{moment}, {who}: {before} → {after}. Grund: {reason}', {
                moment: formatMoment(correctedAt, i18n.locale),
                who: correctedBy,
                before: statedWords(i18n, before, after),
                after: statedWords(i18n, after, before),
                reason,
              })}
            </li>
          ))}
        </ul>
      )}
      {mayCorrect ? (
        <div>
          <Button
            onPress={() => {
              setAsked(true);
            }}
          >
            {i18n.t('Altregister berichtigen …')}
          </Button>
        </div>
      ) : null}
      {isAsked ? (
        <CorrectDialog
          fileId={fileId}
          life={life}
          stated={stated}
          onClose={() => {
            setAsked(false);
          }}
        />
      ) : null}
    </section>
  );
}

function yearsWords(i18n: I18n, { years }: Stated): string {
  return years === null ? i18n.t('dauernd') : i18n.t('{years, plural, one {# Jahr} other {# Jahre}}', { years });
}

function statedItems(i18n: I18n, stated: Stated) {
  return [
    { term: i18n.t('Aufbewahrung'), value: stated.hasRetention ? yearsWords(i18n, stated) : null },
    {
      term: i18n.t('Geschlossen (z. d. A.)'),
      value: stated.closedOn === null ? null : formatDay(stated.closedOn, i18n.locale),
    },
  ];
}

/** What differs from the other one. */
function statedWords(i18n: I18n, stated: Stated, other: Stated): string {
  const parts = [
    ...(stated.hasRetention && stated.years !== other.years ? [yearsWords(i18n, stated)] : []),
    ...(stated.closedOn !== null && stated.closedOn !== other.closedOn
      ? [i18n.t('z. d. A. {day}', { day: formatDay(stated.closedOn, i18n.locale) })]
      : []),
  ];
  return parts.join(', ');
}

function CorrectDialog({ fileId, life, stated, onClose }: FromRegisterProps & { stated: Stated; onClose: () => void }) {
  const { i18n } = useLingui();
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  const [years, setYears] = useState(stated.years === null ? '' : String(stated.years));
  const [closedOn, setClosedOn] = useState(stated.closedOn ?? '');
  const isNumber = years === '' || /^\d{1,3}$/.test(years.trim());
  const given = years.trim() === '' ? null : Number(years);
  const isChanged = (stated.hasRetention && given !== stated.years) || closedOn !== (stated.closedOn ?? '');
  return (
    <StepDialog
      fileId={fileId}
      title={i18n.t('Altregister berichtigen')}
      act={i18n.t('Berichtigen')}
      done={i18n.t('Die Angabe des Altregisters ist berichtigt.')}
      step={(key) =>
        lifeCommands.correctTakenOver(
          fileId,
          {
            version: life.version,
            reason: reason.value.trim(),
            ...(stated.hasRetention && given !== stated.years ? { years: given } : {}),
            ...(closedOn === '' || closedOn === stated.closedOn ? {} : { closedOn }),
          },
          key,
        )
      }
      isReady={reason.check}
      isOff={!isChanged || !isNumber}
      onClose={onClose}
    >
      <p>{i18n.t('Das Ende der Aufbewahrung wird neu berechnet. Was vorher galt, bleibt mit dem Grund stehen.')}</p>
      {stated.hasRetention ? (
        <TextField
          label={i18n.t('Aufbewahrung in Jahren')}
          hint={i18n.t('Leer: dauernd')}
          value={years}
          onChange={setYears}
          error={isNumber ? undefined : i18n.t('Bitte eine Zahl bis 999 oder nichts.')}
        />
      ) : null}
      {stated.closedOn === null ? null : (
        <DayField label={i18n.t('Geschlossen am (z. d. A.)')} value={closedOn} onChange={setClosedOn} />
      )}
      <RequiredTextField label={i18n.t('Grund')} text={reason} />
    </StepDialog>
  );
}
