/** What stands in the way of reading a file, and what reading only notes. */
export const readingFindings = {
  'file-empty': ['Die Datei ist leer.', 'Das Modell noch einmal speichern und diese Datei nehmen.'],
  'file-too-large': [
    'Die Datei hat {bytes} Bytes; gelesen werden {limit}.',
    'Das Modell teilen und Teile als Abläufe aufrufen.',
  ],
  'encoding-unsupported': [
    'Der Inhalt der Datei ist kein {encoding}, oder niemand kennt {encoding}.',
    'Als UTF-8 speichern.',
  ],
  'character-invalid': [
    'Die Datei enthält ein Zeichen, das es in XML nicht gibt.',
    'Das Zeichen an dieser Stelle entfernen.',
  ],
  'doctype-refused': ['Die Datei hat eine Dokumenttyp-Definition.', 'Das DOCTYPE entfernen; BPMN braucht keins.'],
  'entity-refused': ['Die Entität {entity} gehört nicht zu den fünf von XML.', 'Das Zeichen selbst schreiben.'],
  'instruction-refused': ['Die Datei hat die Verarbeitungsanweisung {name}.', 'Sie entfernen.'],
  'elements-too-many-to-read': ['Die Datei hat mehr als {limit} Elemente.', 'Das Modell teilen.'],
  'nesting-too-deep': ['Elemente sind tiefer als {limit} verschachtelt.', 'Die Teilabläufe flacher anlegen.'],
  'attribute-too-long': ['Ein Attribut von {element} hat mehr als {limit} Zeichen.', 'Es kürzen.'],
  'attributes-too-many': [
    'Das Element {element} hat mehr als {limit} Attribute.',
    'Entfernen, was nicht gebraucht wird.',
  ],
  'text-too-long': ['Der Text in {element} hat mehr als {limit} Zeichen.', 'Ihn kürzen.'],
  'xml-broken': [
    'Die Datei ist kein wohlgeformtes XML: {detail}.',
    'Das Modell noch einmal aus dem Werkzeug speichern.',
  ],
  'not-bpmn': ['Die Datei ist kein BPMN 2.0; sie beginnt mit {root}.', 'Als BPMN 2.0 (XML) speichern.'],
  'id-taken': ['Die Kennung {id} ist zweimal vergeben.', 'Jedem Element eine eigene geben.'],
  'id-invalid': [
    'Die Kennung {id} enthält anderes als Buchstaben, Ziffern, „_“, „-“ und Punkte.',
    'Eine andere Kennung geben.',
  ],
  'reference-unresolved': ['Es verweist auf {reference}; das gibt es nicht.', 'Im Werkzeug neu verbinden.'],
  'element-unknown': ['BPMN 2.0 kennt kein {element}.', 'Es entfernen oder mit Elementen von BPMN darstellen.'],
  'element-unreadable': ['Das Element ist nicht lesbar: {detail}.', 'Es im Werkzeug neu zeichnen.'],
  'extension-unknown': ['Die Erweiterung {element} gibt es nicht.', 'Eine aus dem Handbuch nehmen.'],
  'extension-attribute-unknown': ['{element} hat kein Attribut {attribute}.', 'Die Schreibweise prüfen.'],
  'foreign-extension': [
    '{name} gehört zu {dialect}; es bleibt als Dokumentation stehen und bewirkt hier nichts.',
    'Dasselbe mit Zuweisung, Formular, Frist, Arbeit oder Zuordnung dieses Produkts sagen.',
  ],
  'foreign-attribute-dangerous': [
    '{name} von {dialect} würde dort Code oder einen Ausdruck ausführen; hier wird es nie ausgeführt.',
    'Durch selbsttätige Arbeit mit einem Thema oder durch FEEL ersetzen und dann entfernen.',
  ],
  'prefix-undeclared': ['Das Präfix {prefix} gehört zu keinem Namensraum; was es trägt, fällt weg.', 'Es deklarieren.'],
  'attribute-unknown': [
    'Das Attribut {name} gehört zu keinem bekannten Namensraum.',
    'Es entfernen, wenn es niemand braucht.',
  ],
} as const;
