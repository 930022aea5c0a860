import type { I18n } from '@lingui/core';
import type { JournalEntry } from '../api/contract.js';
import { bulkJournal } from './bulk-effects.js';
import { circulationSentences } from './circulation-words.js';
import { exchangeJournal } from './exchange-journal-words.js';
import { partSentences } from './part-journal-words.js';
import { taskSentences } from './task-journal-words.js';
import { workflowSentences } from './workflow-journal-words.js';

const sentences: Record<string, string> = {
  ...partSentences,
  ...circulationSentences,
  ...taskSentences,
  ...workflowSentences,
  'intake.batch-received': /*i18n*/ '{actor} hat einen Stapel eingereicht.',
  'intake.batch-split': /*i18n*/ '{actor} hat den Stapel an den Trennblättern geteilt.',
  'intake.mail-item-read': /*i18n*/ '{actor} hat das Stück gelesen.',
  'intake.mail-item-problem': /*i18n*/ '{actor} hat ein Problem mit dem Stück gemeldet.',
  'intake.mail-item-retried': /*i18n*/ '{actor} hat das Stück noch einmal lesen lassen.',
  'intake.mail-item-corrected': /*i18n*/ '{actor} hat Angaben zum Stück berichtigt.',
  'intake.mail-item-delivered': /*i18n*/ '{actor} hat das Stück in den Posteingang des Amts gelegt.',
  'intake.mail-item-returned': /*i18n*/ '{actor} hat das Stück als „nicht zuständig“ zurückgegeben.',
  'intake.mail-item-filed': /*i18n*/ '{actor} hat das Stück in einer Akte abgelegt.',
  'intake.batch-stuck': /*i18n*/ '{actor} konnte den Stapel mehrmals nicht bearbeiten.',
  'intake.profile-set': /*i18n*/ '{actor} hat ein Scan-Profil eingestellt.',
  ...bulkJournal,
  ...exchangeJournal,
  'records.file-opened': /*i18n*/ '{actor} hat die Akte angelegt.',
  'records.file-prepared': /*i18n*/ '{actor} hat einen Aktenentwurf angelegt.',
  'records.draft-discarded': /*i18n*/ '{actor} hat den Aktenentwurf verworfen.',
  'records.file-remarked': /*i18n*/ '{actor} hat die Akte umgeschrieben.',
  'records.content-moved-out': /*i18n*/ '{actor} hat Inhalt dieser Akte verschoben.',
  'records.content-moved-in': /*i18n*/ '{actor} hat Inhalt einer anderen Akte hierher verschoben.',
  'records.proceeding-moved': /*i18n*/ '{actor} hat einen Vorgang in eine andere Akte verschoben.',
  'records.document-moved': /*i18n*/ '{actor} hat das Dokument verschoben.',
  'records.file-moved-by-plan': /*i18n*/ '{actor} hat die Akte mit einer neuen Fassung des Aktenplans eingeordnet.',
  'records.file-moved-back-by-plan':
    /*i18n*/ '{actor} hat die Einordnung durch eine Fassung des Aktenplans zurückgenommen.',
  'records.plan-rehearsal-begun': /*i18n*/ '{actor} hat einen Probelauf einer Fassung des Aktenplans begonnen.',
  'records.plan-rehearsed': /*i18n*/ '{actor} hat den Bericht eines Probelaufs berechnet.',
  'records.plan-rehearsal-decided': /*i18n*/ '{actor} hat in einem Probelauf entschieden, wohin Akten kommen.',
  'records.plan-rehearsal-approved': /*i18n*/ '{actor} hat den Bericht eines Probelaufs unterschrieben.',
  'records.plan-rehearsal-requested': /*i18n*/ '{actor} hat die Übernahme oder Rücknahme eines Probelaufs veranlasst.',
  'records.plan-rehearsal-applied':
    /*i18n*/ '{actor} hat eine Fassung des Aktenplans auf den ganzen Bestand übernommen.',
  'records.plan-rehearsal-undone': /*i18n*/ '{actor} hat die Übernahme einer Fassung des Aktenplans zurückgenommen.',
  'records.plan-rehearsal-discarded': /*i18n*/ '{actor} hat einen Probelauf verworfen.',
  'records.plan-rehearsal-exported': /*i18n*/ '{actor} hat den Bericht eines Probelaufs ausgegeben.',
  'records.placement-exported': /*i18n*/ '{actor} hat eine Liste des Aktenbestands ausgegeben.',
  'filing-plan.withdrawn': /*i18n*/ '{actor} hat einen Aktenplan wieder außer Kraft gesetzt.',
  'filing-plan.reinstated': /*i18n*/ '{actor} hat einen Aktenplan wieder in Kraft gesetzt.',
  'records.fields-changed': /*i18n*/ '{actor} hat Fachangaben eingetragen oder geändert.',
  'records.file-type-changed': /*i18n*/ '{actor} hat der Akte eine andere Fallaktenart oder Fassung gegeben.',
  'records.contact-added': /*i18n*/ '{actor} hat eine Beteiligte oder einen Beteiligten hinzugefügt.',
  'records.contact-changed': /*i18n*/ '{actor} hat Angaben zu einer oder einem Beteiligten geändert.',
  'records.contact-removed': /*i18n*/ '{actor} hat eine Beteiligte oder einen Beteiligten entfernt.',
  'records.checklist-marked': /*i18n*/ '{actor} hat eine Zeile der Checkliste bearbeitet.',
  'records.filed-under-tab': /*i18n*/ '{actor} hat etwas unter ein Register gelegt.',
  'records.proceeding-opened': /*i18n*/ '{actor} hat einen Vorgang angelegt.',
  'records.document-added': /*i18n*/ '{actor} hat ein Dokument zur Akte genommen.',
  'records.document-version-added': /*i18n*/ '{actor} hat eine neue Fassung eingereicht.',
  'records.document-checked-out': /*i18n*/ '{actor} hat das Dokument ausgecheckt.',
  'records.document-released': /*i18n*/ '{actor} hat das Dokument freigegeben.',
  'records.document-release-forced': /*i18n*/ '{actor} hat das Dokument für jemand anderen freigegeben.',
  'records.document-state-set': /*i18n*/ '{actor} hat den Zustand des Dokuments geändert.',
  'records.document-described': /*i18n*/ '{actor} hat Angaben zum Dokument geändert.',
  'records.file-described': /*i18n*/ '{actor} hat Angaben zur Akte oder zu einem Vorgang geändert.',
  'records.document-read': /*i18n*/ '{actor} hat das eingereichte Dokument geprüft und gelesen.',
  'records.upload-held': /*i18n*/ '{actor} hat eine Fassung eingereicht, die einer neueren widerspricht.',
  'records.held-upload-decided': /*i18n*/ '{actor} hat über eine widersprechende Einreichung entschieden.',
  'file-types.drafted': /*i18n*/ '{actor} hat einen Entwurf einer Fallaktenart angelegt.',
  'file-types.changed': /*i18n*/ '{actor} hat einen Entwurf einer Fallaktenart geändert.',
  'file-types.released': /*i18n*/ '{actor} hat eine Fallaktenart freigegeben.',
  'file-types.discarded': /*i18n*/ '{actor} hat einen Entwurf einer Fallaktenart verworfen.',
  'file-types.retired': /*i18n*/ '{actor} hat eine Fallaktenart außer Gebrauch genommen.',
  'file-types.reinstated': /*i18n*/ '{actor} hat eine Fallaktenart wieder in Gebrauch genommen.',
  'file-types.exported': /*i18n*/ '{actor} hat eine Fallaktenart als Datei ausgegeben.',
  'records.file-closed': /*i18n*/ '{actor} hat die Akte geschlossen (z. d. A.).',
  'records.file-reopened': /*i18n*/ '{actor} hat die Akte wieder geöffnet.',
  'records.taken-over-corrected': /*i18n*/ '{actor} hat berichtigt, was das Altregister sagte.',
  'records.retention-event-entered':
    /*i18n*/ '{actor} hat den Tag des Ereignisses eingetragen, mit dem die Aufbewahrung beginnt.',
  'records.proceeding-closed': /*i18n*/ '{actor} hat einen Vorgang geschlossen (z. d. A.).',
  'records.proceeding-reopened': /*i18n*/ '{actor} hat einen Vorgang wieder geöffnet.',
  'records.marked-invalid': /*i18n*/ '{actor} hat etwas als ungültig gekennzeichnet.',
  'records.invalid-mark-withdrawn': /*i18n*/ '{actor} hat die Kennzeichnung „ungültig“ aufgehoben.',
  'records.note-written': /*i18n*/ '{actor} hat einen Vermerk geschrieben.',
  'records.follow-up-set': /*i18n*/ '{actor} hat eine Wiedervorlage oder Frist angelegt.',
  'records.follow-up-postponed': /*i18n*/ '{actor} hat eine Wiedervorlage oder Frist verschoben.',
  'records.follow-up-handed-over': /*i18n*/ '{actor} hat eine Wiedervorlage oder Frist übergeben.',
  'records.follow-up-settled': /*i18n*/ '{actor} hat eine Wiedervorlage oder Frist erledigt.',
  'records.deletion-requested': /*i18n*/ '{actor} hat eine Löschung beantragt.',
  'records.deletion-withdrawn': /*i18n*/ '{actor} hat einen Löschantrag zurückgezogen.',
  'records.deletion-refused': /*i18n*/ '{actor} hat einen Löschantrag abgelehnt.',
  'records.deletion-overtaken':
    /*i18n*/ 'Ein Löschantrag ist erledigt: das Beantragte ist mit einem größeren Ganzen gelöscht.',
  'records.object-deleted': /*i18n*/ '{actor} hat eine Löschung bestätigt; der Inhalt ist gelöscht.',
  'filing-plan.drafted': /*i18n*/ '{actor} hat einen Entwurf des Aktenplans angelegt.',
  'filing-plan.changed': /*i18n*/ '{actor} hat einen Entwurf des Aktenplans geändert.',
  'filing-plan.unit-added': /*i18n*/ '{actor} hat eine Aktenplaneinheit hinzugefügt.',
  'filing-plan.unit-changed': /*i18n*/ '{actor} hat eine Aktenplaneinheit geändert.',
  'filing-plan.unit-removed': /*i18n*/ '{actor} hat eine Aktenplaneinheit entfernt.',
  'filing-plan.approved': /*i18n*/ '{actor} hat einen Entwurf des Aktenplans gebilligt.',
  'filing-plan.templates-changed': /*i18n*/ '{actor} hat den Aufbau der Zeichen im Aktenplan geändert.',
  'filing-plan.released': /*i18n*/ '{actor} hat einen Aktenplan freigegeben.',
  'filing-plan.taken-back': /*i18n*/ '{actor} hat die Freigabe eines Aktenplans zurückgenommen.',
  'filing-plan.scheduled': /*i18n*/ '{actor} hat den Tag bestimmt, an dem ein Aktenplan in Kraft tritt.',
  'filing-plan.put-in-force': /*i18n*/ '{actor} hat einen Aktenplan in Kraft gesetzt.',
  'filing-plan.superseded': /*i18n*/ '{actor} hat einen Aktenplan durch die nächste Fassung abgelöst.',
  'filing-plan.discarded': /*i18n*/ '{actor} hat einen Entwurf des Aktenplans verworfen.',
  'records.confidentiality-changed': /*i18n*/ '{actor} hat eine Vertraulichkeitsstufe geändert.',
  'records.plan-level-changed': /*i18n*/ '{actor} hat die Vertraulichkeitsstufe einer Aktenplaneinheit geändert.',
  'records.access-granted': /*i18n*/ '{actor} hat eine Freigabe erteilt.',
  'records.access-revoked': /*i18n*/ '{actor} hat eine Freigabe zurückgenommen.',
  'records.access-reason-stated': /*i18n*/ '{actor} hat die Akte mit Begründung geöffnet.',
  'records.access-reviewed': /*i18n*/ '{actor} hat einen Zugriff mit Begründung durchgesehen.',
  'records.walled-file-read': /*i18n*/ '{actor} hat die geschützte Akte eingesehen.',
  'records.wall-proposed': /*i18n*/ '{actor} hat eine Änderung an einer Schranke vorgeschlagen.',
  'records.wall-changed': /*i18n*/ '{actor} hat einer Schranke zugestimmt.',
  'records.wall-refused': /*i18n*/ '{actor} hat einen Vorschlag zu einer Schranke abgelehnt.',
  'records.file-walled': /*i18n*/ '{actor} hat die Akte hinter eine Schranke gestellt.',
  'records.file-released': /*i18n*/ '{actor} hat die Akte aus einer Schranke herausgenommen.',
  'identity.substitution-set': /*i18n*/ '{actor} hat eine Vertretung eingetragen.',
  'identity.substitution-ended': /*i18n*/ '{actor} hat eine Vertretung beendet.',
  'identity.user-signed-in': /*i18n*/ '{actor} hat sich angemeldet.',
  'identity.user-signed-out': /*i18n*/ '{actor} hat sich abgemeldet.',
  'identity.sign-in-failed': /*i18n*/ 'Eine Anmeldung ist fehlgeschlagen ({actor}).',
  'identity.user-locked': /*i18n*/ 'Ein Konto wurde nach falschen Eingaben gesperrt ({actor}).',
  'identity.user-created': /*i18n*/ '{actor} hat ein Benutzerkonto angelegt.',
  'identity.second-factor-reset': /*i18n*/ '{actor} hat einen zweiten Faktor zurückgesetzt.',
  'identity.password-set': /*i18n*/ '{actor} hat ein Kennwort gesetzt.',
  'identity.user-changed': /*i18n*/ '{actor} hat ein Benutzerkonto geändert.',
  'identity.account-barred': /*i18n*/ '{actor} hat ein Konto gesperrt.',
  'identity.account-released': /*i18n*/ '{actor} hat die Sperre eines Kontos aufgehoben.',
  'identity.second-factor-enrolled': /*i18n*/ '{actor} hat einen zweiten Faktor eingerichtet.',
  'identity.sessions-ended': /*i18n*/ '{actor} hat Sitzungen beendet.',
  'identity.org-unit-changed': /*i18n*/ '{actor} hat ein Amt geändert.',
  'identity.org-unit-closed': /*i18n*/ '{actor} hat ein Amt geschlossen.',
  'identity.org-unit-created': /*i18n*/ '{actor} hat ein Amt angelegt.',
  'operations.dead-letter-redriven': /*i18n*/ '{actor} hat einen liegengebliebenen Auftrag noch einmal angestoßen.',
  'integrity.check-started': /*i18n*/ '{actor} hat eine Prüfung der Unverändertheit gestartet.',
  'integrity.check-finished': /*i18n*/ '{actor} hat eine Prüfung der Unverändertheit beendet.',
};

/** The actions the journal knows, for filters. */
export const journalActions: readonly string[] = Object.keys(sentences);

/** What happened, as a sentence. */
export function journalSentence(i18n: I18n, entry: JournalEntry): string {
  const sentence = sentences[entry.action];
  return sentence === undefined
    ? `${actorName(i18n, entry.actor)}: ${entry.action}`
    : i18n._(sentence, { actor: actorName(i18n, entry.actor) });
}

const systemActors: Record<string, string> = {
  'intake-worker': /*i18n*/ 'TalAkte (Posteingang)',
  'intake-folder': /*i18n*/ 'TalAkte (Scan-Ordner)',
  'integrity-worker': /*i18n*/ 'TalAkte (Versiegelung)',
  'filing-plan-calendar': /*i18n*/ 'TalAkte (Kalender des Aktenplans)',
  'verify-command': /*i18n*/ 'TalAkte (Prüfbefehl auf dem Server)',
  'sign-in': /*i18n*/ 'TalAkte (Anmeldung)',
  'demo-seed': /*i18n*/ 'TalAkte (Demostadt)',
};

/** A person by name; a part of the product by what it does. */
export function actorName(i18n: I18n, actor: JournalEntry['actor']): string {
  const words = actor.kind === 'system' ? systemActors[actor.name] : undefined;
  return words === undefined ? actor.name : i18n._(words);
}

/** The sentence without a person, for lists of actions. */
export function actionLabel(i18n: I18n, action: string): string {
  const sentence = sentences[action];
  return sentence === undefined ? action : i18n._(sentence, { actor: '…' });
}

const objectTypes: Record<string, string> = {
  'mail-item': /*i18n*/ 'Posteingangsstück',
  batch: /*i18n*/ 'Stapel',
  'record-file': /*i18n*/ 'Akte',
  conversion: /*i18n*/ 'Übernahme',
  'bulk-run': /*i18n*/ 'Sammelvorgang',
  proceeding: /*i18n*/ 'Vorgang',
  document: /*i18n*/ 'Dokument',
  user: /*i18n*/ 'Benutzer',
  'org-unit': /*i18n*/ 'Amt',
  'filing-plan': /*i18n*/ 'Aktenplan',
  'plan-unit': /*i18n*/ 'Aktenplaneinheit',
  'integrity-check': /*i18n*/ 'Prüfung',
  'intake-profile': /*i18n*/ 'Scan-Profil',
  job: /*i18n*/ 'Auftrag',
  message: /*i18n*/ 'Nachricht',
};

export const journalObjectTypes: readonly string[] = Object.keys(objectTypes);

/** A kind of object in the user's language; a kind that came later keeps its technical name. */
export function objectTypeLabel(i18n: I18n, type: string): string {
  const words = objectTypes[type];
  return words === undefined ? type : i18n._(words);
}
