import type { ProblemWords } from './problem-words.js';

/** Words for workflows. */
export const workflowWords: Record<string, ProblemWords> = {
  'WORKFLOW.CALL_IN_CIRCLE': {
    what: /*i18n*/ 'Der Ablauf ruft einen auf, von dem er selbst aufgerufen wurde, oder die Aufrufe gehen zu tief.',
    todo: /*i18n*/ 'Den Aufruf im Modell ändern und eine neue Fassung freigeben; den Schritt dieses Vorgangs überspringen oder den Vorgang abbrechen.',
  },
  'WORKFLOW.OUTPUT_INVALID': {
    what: /*i18n*/ 'Eine Angabe im Formular fehlt oder ist anders, als das Formular sie verlangt.',
    todo: /*i18n*/ 'Die genannten Felder berichtigen und noch einmal erledigen.',
  },
  'WORKFLOW.COMMAND_KEY_REUSED': {
    what: /*i18n*/ 'Der Schlüssel dieser Anfrage gehört zu einer anderen Anfrage.',
    todo: /*i18n*/ 'Die Seite neu laden und den Schritt noch einmal ausführen.',
  },
  'WORKFLOW.DECISION_NOT_FOUND': {
    what: /*i18n*/ 'Die Entscheidungstabelle, nach der dieser Schritt fragt, ist nicht freigegeben.',
    todo: /*i18n*/ 'Den Ablauf mit seiner Entscheidungstabelle freigeben und die Störung wiederholen.',
  },
  'WORKFLOW.DECISION_REFUSED': {
    what: /*i18n*/ 'Die Entscheidungstabelle ist nicht lesbar, oder sie hat keine Antwort, wo sie eine haben muss.',
    todo: /*i18n*/ 'Die genannte Zeile und Spalte der Tabelle berichtigen.',
  },
  'WORKFLOW.DEFINITION_DECIDED': {
    what: /*i18n*/ 'Über diese Fassung des Ablaufs ist schon entschieden.',
    todo: /*i18n*/ 'Die Liste der Fassungen neu laden.',
  },
  'WORKFLOW.NEWER_VERSION_IN_FORCE': {
    what: /*i18n*/ 'Eine neuere Fassung dieses Ablaufs ist schon freigegeben; auf der älteren würde nie etwas beginnen.',
    todo: /*i18n*/ 'Die ältere Fassung ablehnen. Was sie bringen sollte, als neue Fassung vorschlagen.',
  },
  'WORKFLOW.DEFINITION_IN_USE': {
    what: /*i18n*/ 'Auf dieser Fassung des Ablaufs laufen oder liefen Vorgänge; sie bleibt erhalten.',
    todo: /*i18n*/ 'Eine neue Fassung freigeben: Neue Vorgänge beginnen dann auf ihr.',
  },
  'WORKFLOW.DEFINITION_NOT_FOUND': {
    what: /*i18n*/ 'Diesen Ablauf gibt es nicht, oder keine seiner Fassungen ist freigegeben.',
    todo: /*i18n*/ 'In der Liste der Abläufe nachsehen oder die Administration fragen.',
  },
  'WORKFLOW.EXPRESSION_REFUSED': {
    what: /*i18n*/ 'Ein Ausdruck des Ablaufs ist kein zulässiges FEEL.',
    todo: /*i18n*/ 'Den Ausdruck an der genannten Stelle berichtigen.',
  },
  'WORKFLOW.EXPRESSION_TOO_COSTLY': {
    what: /*i18n*/ 'Ein Ausdruck des Ablaufs rechnet zu lange oder mit zu großen Angaben.',
    todo: /*i18n*/ 'Den Ausdruck vereinfachen oder die Angaben verkleinern.',
  },
  'WORKFLOW.FORM_INVALID': {
    what: /*i18n*/ 'Ein Formular des Ablaufs ist nicht verwendbar.',
    todo: /*i18n*/ 'Das genannte Formular an der genannten Stelle berichtigen: ein JSON-Schema für ein Objekt mit Feldern; Feldnamen ohne Leerzeichen und nicht vom System belegt (wie initiator), Muster ohne Wiederholung in einer Wiederholung, keine Verweise nach außen.',
  },
  'WORKFLOW.INCIDENT_ACT_NOT_POSSIBLE': {
    what: /*i18n*/ 'So ist diese Störung nicht zu beheben: Dort wartet nichts mehr.',
    todo: /*i18n*/ 'Die Störung neu laden und einen anderen Weg wählen.',
  },
  'WORKFLOW.INCIDENT_NOT_OPEN': {
    what: /*i18n*/ 'Diese Störung gibt es nicht, oder sie ist schon behoben.',
    todo: /*i18n*/ 'Die Liste der Störungen neu laden.',
  },
  'WORKFLOW.INSTANCE_NOT_FOUND': {
    what: /*i18n*/ 'Diesen laufenden Ablauf gibt es nicht.',
    todo: /*i18n*/ 'In der Liste der laufenden Abläufe nachsehen.',
  },
  'WORKFLOW.INSTANCE_OVER': {
    what: /*i18n*/ 'Dieser Ablauf ist beendet; in ihm geschieht nichts mehr.',
    todo: /*i18n*/ 'Bei Bedarf einen neuen Ablauf starten.',
  },
  'WORKFLOW.MESSAGE_NOT_TAKEN': {
    what: /*i18n*/ 'Die Nachricht wurde nicht angenommen: Sie kam doppelt oder zu spät, oder mehrere Abläufe warten auf sie.',
    todo: /*i18n*/ 'Den Grund ansehen; bei mehreren Abläufen den genauen Schlüssel angeben.',
  },
  'WORKFLOW.MESSAGE_UNKNOWN': {
    what: /*i18n*/ 'Auf diese Nachricht wartet kein Ablauf.',
    todo: /*i18n*/ 'Name und Schlüssel der Nachricht prüfen.',
  },
  'WORKFLOW.MODEL_MISSING': {
    what: /*i18n*/ 'Der Anfrage fehlt das Modell.',
    todo: /*i18n*/ 'Eine BPMN-Datei wählen oder im Modellierer zeichnen.',
  },
  'WORKFLOW.MODEL_NOT_EXECUTABLE': {
    what: /*i18n*/ 'Dieses Modell kann so nicht ausgeführt werden.',
    todo: /*i18n*/ 'Die genannten Elemente ändern; zu jedem steht, was zu tun ist.',
  },
  'WORKFLOW.MODEL_UNREADABLE': {
    what: /*i18n*/ 'Diese Datei ist kein lesbares BPMN-Modell.',
    todo: /*i18n*/ 'Die genannte Stelle berichtigen oder das Modell neu aus dem Werkzeug speichern.',
  },
  'WORKFLOW.NO_HANDLER': {
    what: /*i18n*/ 'Für diesen Arbeitsschritt des Ablaufs gibt es hier kein Programm, das ihn ausführt.',
    todo: /*i18n*/ 'Das Thema des Schritts im Modell prüfen; die Störung danach wiederholen, überspringen oder den Ablauf abbrechen.',
  },
  'WORKFLOW.OTHER_PERSON_NEEDED': {
    what: /*i18n*/ 'Diese Aufgabe muss jemand anderes erledigen (Vier-Augen-Prinzip).',
    todo: /*i18n*/ 'Die Aufgabe einer anderen Person überlassen.',
  },
  'WORKFLOW.SECOND_PERSON_NEEDED': {
    what: /*i18n*/ 'Über einen Ablauf entscheidet jemand anderes, als ihn vorgeschlagen hat.',
    todo: /*i18n*/ 'Eine zweite Person um die Freigabe bitten.',
  },
  'WORKFLOW.START_INVALID': {
    what: /*i18n*/ 'Mit diesen Angaben lässt sich der Ablauf nicht starten.',
    todo: /*i18n*/ 'Die genannten Angaben ergänzen oder berichtigen.',
  },
  'WORKFLOW.START_NEEDS_EVENT': {
    what: /*i18n*/ 'Dieser Ablauf beginnt von selbst, durch eine Nachricht, ein Signal oder zu einer Zeit; von Hand lässt er sich nicht starten.',
    todo: /*i18n*/ 'Das Ereignis abwarten oder im Modell einen Beginn ohne Ereignis ergänzen.',
  },
  'WORKFLOW.STEP_FAILED': {
    what: /*i18n*/ 'Der Ablauf kann von hier nicht weitergehen; es hat sich nichts geändert.',
    todo: /*i18n*/ 'Die Angaben prüfen und noch einmal versuchen; die Administration sieht die Störung.',
  },
  'WORKFLOW.TASK_NOT_FOUND': {
    what: /*i18n*/ 'Diese Aufgabe gibt es nicht, oder sie ist nicht Ihre.',
    todo: /*i18n*/ 'Die Liste der Aufgaben neu laden.',
  },
  'WORKFLOW.TASK_NOT_OPEN': {
    what: /*i18n*/ 'Diese Aufgabe ist nicht mehr offen: Sie ist erledigt oder zurückgezogen, oder ihre Frist ist abgelaufen.',
    todo: /*i18n*/ 'Die Liste der Aufgaben neu laden.',
  },
};
