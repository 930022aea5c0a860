/** What is wrong with one field, by the constraint of the API it broke. */
const words: Record<string, string> = {
  arrayMaxSize: /*i18n*/ 'hat zu viele Einträge',
  arrayMinSize: /*i18n*/ 'braucht mindestens einen Eintrag',
  isArray: /*i18n*/ 'muss eine Liste sein',
  isBoolean: /*i18n*/ 'ist weder ja noch nein',
  isBooleanString: /*i18n*/ 'ist weder ja noch nein',
  isDay: /*i18n*/ 'ist kein Tag des Kalenders (zum Beispiel 12.03.2026)',
  isDefined: /*i18n*/ 'fehlt',
  isIn: /*i18n*/ 'ist keiner der erlaubten Werte',
  isInstant: /*i18n*/ 'ist kein Tag und kein Zeitpunkt',
  isInt: /*i18n*/ 'ist keine ganze Zahl',
  isNotEmpty: /*i18n*/ 'fehlt',
  isObject: /*i18n*/ 'hat nicht die erwartete Form',
  isString: /*i18n*/ 'muss Text sein',
  isUuid: /*i18n*/ 'ist keine gültige Kennung',
  isLength: /*i18n*/ 'ist zu kurz oder zu lang',
  matches: /*i18n*/ 'hat nicht die verlangte Form',
  maxLength: /*i18n*/ 'ist zu lang',
  max: /*i18n*/ 'ist zu groß',
  min: /*i18n*/ 'ist zu klein',
  isCursor: /*i18n*/ 'zeigt auf keine Stelle dieser Liste; bitte die Liste neu laden',
  isStorableText: /*i18n*/ 'enthält Zeichen, die nicht gespeichert werden können; bitte neu eingeben statt einzufügen',
  maxDepth: /*i18n*/ 'ist zu tief verschachtelt',
  whitelistValidation: /*i18n*/ 'wird nicht erwartet',
  nestedValidation: /*i18n*/ 'hat nicht die erwartete Form',
};

const other = /*i18n*/ 'passt nicht';

/** The words for a constraint; one that came later gets a general word. */
export function violationWords(code: string): string {
  return words[code] ?? other;
}

/** The constraints that have words of their own. */
export const wordedConstraints: readonly string[] = Object.keys(words);
