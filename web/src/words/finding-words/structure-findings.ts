/** What the course of a model can lack: starts, ends, ways, conditions. */
export const structureFindings = {
  'process-missing': ['Das Modell hat keinen Ablauf.', 'Einen Prozess zeichnen, nicht nur eine Zusammenarbeit.'],
  'process-not-executable': [
    'Kein Ablauf ist als ausführbar gekennzeichnet.',
    'Beim gemeinten „Soll ausgeführt werden“ wählen.',
  ],
  'processes-several': [
    '{count} Abläufe sind als ausführbar gekennzeichnet.',
    'Einen kennzeichnen; die anderen sind Dokumentation.',
  ],
  'process-empty': ['Der Ablauf ist leer.', 'Beginn, mindestens eine Aufgabe und Ende zeichnen.'],
  'process-name-missing': ['Der Ablauf hat keinen Namen.', 'Ihn so nennen, wie die Leute die Sache nennen.'],
  'elements-too-many': ['{count} Elemente; in einem Modell laufen {limit}.', 'Teile in aufgerufene Abläufe auslagern.'],
  'elements-many': [
    '{count} Elemente; über {limit} dauert jeder Schritt länger.',
    'Teile in aufgerufene Abläufe auslagern.',
  ],
  'element-refused': [
    '{type} läuft hier nicht.',
    'Mit Aufgaben, Verzweigungen, Ereignissen und Teilabläufen darstellen.',
  ],
  'start-missing': ['Es gibt keinen Beginn.', 'Ein Startereignis zeichnen.'],
  'starts-several': ['Es gibt {count} Anfänge ohne Auslöser.', 'Einen behalten.'],
  'start-entered': ['Ein Weg führt in den Beginn.', 'Ihn zum ersten Element nach dem Beginn führen.'],
  'end-missing': ['Es gibt kein Ende.', 'Am Ende jedes Weges ein Endereignis zeichnen.'],
  'end-left': ['Ein Weg führt aus dem Ende heraus.', 'Ein Zwischenereignis nehmen oder den Weg entfernen.'],
  'element-unreachable': ['Vom Beginn führt kein Weg hierher.', 'Verbinden oder entfernen.'],
  'element-endless': ['Von hier führt kein Weg zu einem Ende.', 'Zu einem Endereignis hin verbinden.'],
  'element-implicit-end': ['Der Weg endet hier ohne Endereignis.', 'Dahinter ein Endereignis zeichnen.'],
  'cycle-without-wait': ['Diese Elemente laufen im Kreis, ohne je zu warten.', 'Eine Aufgabe oder Frist hineinsetzen.'],
  'flow-open': ['Dem Weg fehlt ein Ende ({side}).', 'Beide Enden verbinden.'],
  'flow-across': [
    'Der Weg führt über die Grenze eines Teilablaufs.',
    'Ein Ereignis am Rand oder ein Endereignis nehmen.',
  ],
  'flow-doubled': ['Zwei Wege führen von {source} nach {target}.', 'Einen behalten.'],
  'flow-to-itself': ['Der Weg führt dorthin zurück, wo er beginnt.', 'Eine Schleife mit Bedingung nehmen.'],
  'gateway-complex': [
    'Verzweigungen mit eigener Regel laufen nicht.',
    'Eine parallele Verzweigung mit ausschließenden dahinter nehmen.',
  ],
  'gateway-inclusive-join': [
    'Eine zusammenführende Verzweigung „eine oder mehrere“ wartet nicht auf alle ihre Wege.',
    'Mit einer parallelen zusammenführen oder je Weg einen Teilablauf nehmen.',
  ],
  'gateway-single': ['Die Verzweigung teilt nichts und führt nichts zusammen.', 'Sie entfernen.'],
  'gateway-join-fork': ['Die Verzweigung führt zusammen und teilt zugleich.', 'Zwei Verzweigungen nehmen.'],
  'gateway-default-missing': [
    'Trifft keine Bedingung zu, geht es nicht weiter.',
    'Einen ausgehenden Weg als Sonst-Weg kennzeichnen.',
  ],
  'gateway-condition-missing': [
    'Der Weg {flow} hat keine Bedingung und ist nicht der Sonst-Weg.',
    'Ihm eine Bedingung geben.',
  ],
  'gateway-default-conditional': ['Der Sonst-Weg {flow} hat eine Bedingung.', 'Die Bedingung entfernen.'],
  'gateway-default-foreign': ['Der Sonst-Weg {flow} beginnt nicht hier.', 'Einen der ausgehenden Wege wählen.'],
  'gateway-event-target': [
    '{target} kann nicht hinter dem Warten auf das erste Ereignis stehen.',
    'Dort stehen nur wartende Ereignisse und Empfangsschritte.',
  ],
  'gateway-event-instantiating': [
    'Eine Ereignis-Verzweigung startet keinen Ablauf.',
    'Ein Startereignis mit Nachricht nehmen.',
  ],
  'parallel-join-stuck': [
    'Die Zusammenführung wartet auf Wege, von denen immer nur einer genommen wird.',
    'Mit einer ausschließenden Verzweigung zusammenführen.',
  ],
  'condition-misplaced': [
    'Der Weg {flow} hat eine Bedingung, die niemand prüft.',
    'Ihn hinter eine ausschließende Verzweigung legen.',
  ],
  'condition-empty': ['Die Bedingung ist leer.', 'Einen Ausdruck in FEEL schreiben.'],
  'condition-not-feel': ['Die Bedingung {expression} ist kein FEEL: {detail}.', 'So schreiben: {example}'],
  'condition-constant': ['Die Bedingung {expression} hängt von nichts ab.', 'Mit einer Angabe vergleichen.'],
  'task-conditional-default-missing': [
    'Trifft keine Bedingung zu, geht es nach diesem Schritt nicht weiter.',
    'Eine ausschließende Verzweigung mit Sonst-Weg dahinter setzen.',
  ],
  'task-splits': [
    'Mehrere Wege führen aus dem Schritt; alle werden genommen.',
    'Eine Verzweigung dahinter setzen, damit man es sieht.',
  ],
  'task-joins': [
    'Mehrere Wege führen in den Schritt; er läuft für jeden einmal.',
    'Eine Verzweigung davor setzen, damit man es sieht.',
  ],
  'expression-foreign': ['{expression} ist ein Ausdruck eines anderen Produkts.', 'In FEEL schreiben, ohne {mark}.'],
  'language-refused': ['Die Sprache {language} läuft hier nicht.', 'Das Attribut entfernen; Ausdrücke sind FEEL.'],
  'implementation-refused': [
    'implementation="{value}" würde Code ausführen.',
    'Es entfernen und das Thema einer selbsttätigen Arbeit angeben.',
  ],
  'script-refused': [
    'Skripte laufen hier nicht.',
    'Eine Entscheidungstabelle oder eine Zuordnung der Ergebnisse nehmen.',
  ],
  'item-definition-refused': [
    'Der Verweis auf eine Datenart läuft hier nicht.',
    'Ihn entfernen; Angaben stehen in den Zuordnungen.',
  ],
  'io-specification-refused': [
    'Ein- und Ausgaben nach BPMN laufen hier nicht.',
    'Eingaben und Ergebnisse als Zuordnung angeben.',
  ],
  'resource-refused': [
    'Wer die Aufgabe tut, steht in der Schreibweise von BPMN.',
    'Unter „Wer“ angeben, wer gefragt wird.',
  ],
  'name-missing': [
    'Es hat keinen Namen: Listen und Vorleseprogramme können es nicht nennen.',
    'Ihm einen Namen geben.',
  ],
  'diagram-missing': ['Es fehlt in der Zeichnung.', 'Das Modell im Modellierer öffnen und es zeichnen.'],
  'drawing-unusual': ['Die Zeichnung ist ungewöhnlich: {detail}.', 'So zeichnen, dass niemand sie falsch liest.'],
} as const;
