import type { ProblemWords } from './problem-words.js';

/** Words for the life of files: closing, follow-ups, notes, invalidity, deletion. */
export const lifeWords: Record<string, ProblemWords> = {
  'RECORDS.STEP_REASON_MISSING': {
    what: /*i18n*/ 'Es fehlt eine Begründung.',
    todo: /*i18n*/ 'In höchstens 500 Zeichen angeben, warum das nötig ist; die Begründung bleibt in der Historie.',
  },
  'RECORDS.CLOSING_OBSTRUCTED': {
    what: /*i18n*/ 'Vor der Schließung (z. d. A.) ist noch etwas zu erledigen.',
    todo: /*i18n*/ 'Die Prüfliste im Reiter „Lebenslauf“ der Akte durchgehen und danach noch einmal schließen.',
  },
  'RECORDS.FILE_IS_DRAFT': {
    what: /*i18n*/ 'Die Akte ist noch ein Entwurf und nimmt nichts auf.',
    todo: /*i18n*/ 'Die Akte zuerst eröffnen.',
  },
  'RECORDS.NO_DRAFT': {
    what: /*i18n*/ 'Die Akte ist kein Entwurf mehr; sie ist inzwischen eröffnet.',
    todo: /*i18n*/ 'Die Seite neu laden.',
  },
  'RECORDS.OPENING_OBSTRUCTED': {
    what: /*i18n*/ 'Dem Entwurf fehlt noch etwas: {missing}.',
    todo: /*i18n*/ 'Das Fehlende ergänzen und die Akte dann eröffnen.',
  },
  'RECORDS.DRAFT_OF_OTHER': {
    what: /*i18n*/ 'Diesen Entwurf bereitet {preparedBy} vor.',
    todo: /*i18n*/ 'Dort nachfragen; verwerfen können ihn sonst nur Leitung und Schriftgutverwaltung.',
  },
  'RECORDS.NOT_CLOSED': {
    what: /*i18n*/ 'Das ist gar nicht geschlossen.',
    todo: /*i18n*/ 'Die Akte neu laden; vermutlich hat jemand anderes sie schon wieder geöffnet.',
  },
  'RECORDS.NOTHING_STATED': {
    what: /*i18n*/ 'Kein Altregister sagt das von dieser Akte, oder es bliebe alles gleich.',
    todo: /*i18n*/ 'Die Seite neu laden und ansehen, was übernommen wurde.',
  },
  'RECORDS.CLOSED_BEFORE_BEGUN': {
    what: /*i18n*/ 'An diesem Tag hatte die Akte, oder ein Vorgang in ihr, noch nicht begonnen.',
    todo: /*i18n*/ 'Den Tag berichtigen: der Beginn oder später.',
  },
  'RECORDS.CLOSED_IN_FUTURE': {
    what: /*i18n*/ 'Der Tag der Schließung liegt in der Zukunft.',
    todo: /*i18n*/ 'Den Tag berichtigen: heute oder früher.',
  },
  'RECORDS.NO_EVENT_AWAITED': {
    what: /*i18n*/ 'Die Aufbewahrungsfrist dieser Akte wartet auf kein Ereignis.',
    todo: /*i18n*/ 'Im Reiter „Lebenslauf“ nachsehen, wie die Frist berechnet wird.',
  },
  'RECORDS.EVENT_IN_FUTURE': {
    what: /*i18n*/ 'Das Ereignis kann nicht in der Zukunft liegen.',
    todo: /*i18n*/ 'Den Tag eintragen, an dem es eingetreten ist, frühestens an diesem Tag selbst.',
  },
  'RECORDS.MARKED_INVALID': {
    what: /*i18n*/ 'Das ist als ungültig gekennzeichnet und nimmt nichts mehr auf.',
    todo: /*i18n*/ 'Etwas Gültiges wählen, oder die Kennzeichnung mit Begründung aufheben.',
  },
  'RECORDS.NOT_MARKED_INVALID': {
    what: /*i18n*/ 'Das ist nicht als ungültig gekennzeichnet.',
    todo: /*i18n*/ 'Die Akte neu laden; vermutlich hat jemand anderes die Kennzeichnung schon aufgehoben.',
  },
  'RECORDS.OBJECT_NOT_IN_FILE': {
    what: /*i18n*/ 'Das liegt nicht in dieser Akte, oder Sie dürfen es nicht sehen.',
    todo: /*i18n*/ 'Die Akte neu laden und noch einmal wählen.',
  },
  'RECORDS.FOLLOW_UP_NOT_FOUND': {
    what: /*i18n*/ 'Diese Wiedervorlage gibt es nicht, oder Sie dürfen sie nicht sehen.',
    todo: /*i18n*/ 'Die Liste neu laden.',
  },
  'RECORDS.FOLLOW_UP_SETTLED': {
    what: /*i18n*/ 'Diese Wiedervorlage oder Frist ist schon erledigt.',
    todo: /*i18n*/ 'Die Liste neu laden; bei Bedarf eine neue anlegen.',
  },
  'RECORDS.FOLLOW_UP_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Jemand anderes hat diese Wiedervorlage oder Frist inzwischen geändert.',
    todo: /*i18n*/ 'Die Liste neu laden und den neuen Stand ansehen.',
  },
  'RECORDS.FOLLOW_UP_IN_PAST': {
    what: /*i18n*/ 'Dieser Tag ist schon vorbei.',
    todo: /*i18n*/ 'Den heutigen oder einen späteren Tag wählen.',
  },
  'RECORDS.FOLLOW_UP_INVALID': {
    what: /*i18n*/ 'So kann die Wiedervorlage oder Frist nicht gemeint sein.',
    todo: /*i18n*/ 'Anlass, Tag und Dauer prüfen; eine Frist dauert höchstens 30 Jahre.',
  },
  'RECORDS.ASSIGNEE_NOT_ALLOWED': {
    what: /*i18n*/ 'Diese Person darf das nicht bearbeiten: ihr fehlt das Recht an der Akte oder die Ermächtigung für die Vertraulichkeitsstufe.',
    todo: /*i18n*/ 'Jemanden wählen, der Zugriff hat, oder die Sache dem federführenden Amt lassen.',
  },
  'RECORDS.NOTE_INVALID': {
    what: /*i18n*/ 'Der Vermerk ist leer oder zu lang.',
    todo: /*i18n*/ 'Einen Text mit höchstens 10.000 Zeichen schreiben.',
  },
  'RECORDS.DELETION_ALREADY_REQUESTED': {
    what: /*i18n*/ 'Die Löschung ist hierfür schon beantragt.',
    todo: /*i18n*/ 'Den Antrag in der Liste der Löschanträge ansehen.',
  },
  'RECORDS.DELETION_REQUEST_NOT_FOUND': {
    what: /*i18n*/ 'Diesen Löschantrag gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    todo: /*i18n*/ 'Die Liste der Löschanträge neu laden.',
  },
  'RECORDS.DELETION_DECIDED': {
    what: /*i18n*/ 'Über diesen Löschantrag ist schon entschieden.',
    todo: /*i18n*/ 'Die Liste neu laden; dort steht, wie entschieden wurde.',
  },
  'RECORDS.DELETION_CONTENT_CHANGED': {
    what: /*i18n*/ 'Was gelöscht werden soll, hat sich geändert, seit Sie es angesehen haben. Es ist nichts gelöscht.',
    todo: /*i18n*/ 'Die Liste neu laden, ansehen, was hinzugekommen ist, und dann entscheiden.',
  },
  'RECORDS.DELETION_PAPER_LENT': {
    what: /*i18n*/ 'Das Papier der Akte ist ausgeliehen. Es ist nichts gelöscht.',
    todo: /*i18n*/ 'Das Papier zurückholen, unter „Papier“ an der Akte die Rückgabe eintragen und dann über die Löschung entscheiden.',
  },
  'RECORDS.SECOND_PERSON_NEEDED': {
    what: /*i18n*/ 'Über eine Löschung entscheidet eine zweite Person, nie dieselbe, die sie beantragt hat.',
    todo: /*i18n*/ 'Die Schriftgutverwaltung oder die Teamleitung um die Entscheidung bitten.',
  },
  'RECORDS.ONLY_REQUESTER': {
    what: /*i18n*/ 'Einen Löschantrag zieht nur zurück, wer ihn gestellt hat.',
    todo: /*i18n*/ 'Den Antrag stattdessen mit Begründung ablehnen, wenn Sie dazu berechtigt sind.',
  },
  'RECORDS.DELETED': {
    what: /*i18n*/ 'Das wurde von zwei Personen gelöscht.',
    todo: /*i18n*/ 'Was davon bleibt – Zeichen, Tag, Rechtsgrundlage, Personen –, steht bei den Löschanträgen.',
  },
};
