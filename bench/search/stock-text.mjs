/**
 * German administrative text for a stock of any size: compounds, sentences, names and streets, each drawn by Zipf's law as
 * words are in real letters; slips of text recognition now and then. The same seed gives the same document.
 */
const FIRST =
  `Bau Straßen Wohn Garagen Wasser Abfall Gebühren Hunde Melde Jugend Kinder Schul Gewerbe Grundstücks Verkehrs Lärm Umwelt Brandschutz
Denkmal Fachwerk Kanal Haus Feuerwehr Friedhofs Markt Sozial Pflege Kranken Eltern Kita Ausländer Pass Personal Haushalts Steuer Grundsteuer Vergnügungs
Sondernutzungs Halte Park Spiel Sport Bäder Museums Bücherei Archiv Wahl Rats Ausschuss Vergabe Miet Pacht Erbbau Erschließungs Anlieger Winterdienst
Entwässerungs Hochwasser Gewässer Natur Baum Wald Jagd Fischerei Tier Lebensmittel Hygiene Impf Gesundheits Rettungs Katastrophen Waffen Versammlungs
Gaststätten Reise Handwerks Makler Spielhallen Namens Ehe Geburts Sterbe Urkunden Unterhalts Vormundschafts Betreuungs Eingliederungs Teilhabe Wohngeld
Bestattungs Stellplatz Nachbar Abriss Umbau Dach Fenster Heizungs Solar Windkraft Breitband Leitungs Brücken Radweg Ampel Beschilderungs`.split(
    /\s+/,
  );
const SECOND =
  `antrag bescheid genehmigung verfahren nachweis ordnung satzung gebühr vertrag prüfung bericht gutachten plan kosten anlage stelle amt
aufsicht verwaltung erlaubnis versagung rücknahme widerruf auflage frist anhörung kontrolle meldung anzeige abgabe beitrag steuer förderung zuschuss
leistung bedarf hilfe platz gebäude grundstück fläche maßnahme arbeiten schaden mangel sanierung erweiterung nutzung änderung verlängerung befreiung
ausnahme stellungnahme beschluss vorlage niederschrift vermerk akte unterlage rechnung mahnung vollstreckung erstattung stundung erlass abrechnung
ausschreibung vergabe auftrag lieferung wartung prüfbericht betrieb schutz zone recht pflicht verbot gefahr abwehr streit klage urteil vergleich
beirat termin ortsbesichtigung begehung skizze zeichnung karte register verzeichnis liste`.split(/\s+/);
const LAST_BEGIN =
  `Acker Alt Bach Berg Birken Blum Brand Breit Buch Busch Dorn Eber Eich Erl Fels Feld Fink Forst Frei Frosch Gold Grün Habe Hain Hart
Hasel Heide Herz Hirsch Hoch Holz Horn Kalt Kirch Klee Kohl Korn Krämer Lang Laub Linden Loh Mai Matt Mittel Moos Mühl Neu Nieder Ober Ost Reit Ritter Roden
Roß Rot Sand Schell Schön Schwarz See Silber Sonnen Stein Stern Tann Thal Unter Vogel Wald Weber Wein Weiß West Wiesen Winkel Wolf Zimmer`.split(
    /\s+/,
  );
const LAST_END =
  'mann meier hofer berger inger ner bauer häuser wald stein feld bach müller schmidt huber kamp brink rath dorf eder'.split(
    ' ',
  );
const LAST =
  `Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Richter Klein Wolf Schröder Neumann Schwarz Zimmermann
Krüger Hartmann Lange Krause Lehmann Köhler König Walter Kaiser Öztürk Yılmaz Kaya Demir Kowalczyk Nowak Wiśniewski Petrović Novák Nguyen Rossi
Kaltwasser Bürgel Jäger Günther Böhm Lüdecke Strauß Großmann Weiß Dörr`.split(/\s+/);
const GIVEN =
  `Änne Jörg Petra Thomas Sabine Michael Monika Andreas Claudia Stefan Susanne Ömer Fatma Mehmet Ayşe Katarzyna Piotr Elena Dmitri Lena Paul
Emma Jonas Mia Felix Hannah Lukas Greta Karl Rosa Friedrich Ilse Günter Ursula Jürgen Renate`.split(/\s+/);
const STREETS =
  `Haupt Bahnhof Garten Schul Kirch Berg Linden Rathaus Markt Mühlen Wald Ring Burg Goethe Schiller Friedrich Post Brunnen Feld Wiesen Kloster
Jahn Hasen Rosen Tulpen Eschen Buchen Ahorn Kastanien Nelken`.split(/\s+/);

/** Sentences with places for {c} compounds, {n} names, {s} streets, {d} dates, {e} amounts, {r} references, {t} topics of the file. */
const SENTENCES =
  `Sehr geehrte Damen und Herren,|mit Schreiben vom {d} haben Sie {t} beantragt.|Ihr Antrag auf {t} ist am {d} hier eingegangen.
Nach Prüfung der vorgelegten Unterlagen ergeht folgender Bescheid:|Die {t} wird unter Auflagen erteilt.|Für diese Entscheidung wird eine Gebühr in Höhe von {e} Euro festgesetzt.
Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.|Der Widerspruch ist schriftlich oder zur Niederschrift bei der Stadtverwaltung einzulegen.
Bitte reichen Sie bis zum {d} noch folgende Unterlagen nach: {c}, {c} und {c}.|Die {c} auf dem Grundstück {s} wurde am {d} besichtigt.
Dabei wurde festgestellt, dass die {c} nicht den Vorschriften entspricht.|Herr {n} teilte fernmündlich mit, dass die {c} bereits abgeschlossen ist.
Frau {n} bittet um Verlängerung der Frist bis zum {d}.|Wir bitten um Mitteilung, ob gegen die {c} Bedenken bestehen.|Der Ausschuss hat in seiner Sitzung am {d} der {c} zugestimmt.
Die Kosten der {c} betragen nach dem Angebot der Firma {n} {e} Euro.|Auf die Anhörung vom {d} haben Sie sich nicht geäußert.|Rechtsgrundlage ist die {c} der Stadt in der geltenden Fassung.
Es wird gebeten, bei Antworten das Aktenzeichen {r} anzugeben.|Anbei erhalten Sie die {c} zur weiteren Veranlassung.|Die {t} hat keine aufschiebende Wirkung.
Eine Ausfertigung erhält {n}, {s}.|Die Nachbarn wurden am {d} beteiligt; Einwendungen gegen die {t} wurden nicht erhoben.|Zur {c} ist eine Stellungnahme der {c} einzuholen.
Die Zahlung von {e} Euro ist bis zum {d} unter Angabe des Kassenzeichens zu leisten.|Mit der {c} darf erst nach Freigabe begonnen werden.|Der Bau der Garage an der {s} wurde am {d} genehmigt.
Nach telefonischer Rücksprache mit {n} wird die {c} zurückgestellt.|Die Frist zur Vorlage der {c} ist abgelaufen.|Das Amt für {c} und {c} ist zu beteiligen.
Der Eigentümer {n} wird aufgefordert, die {c} unverzüglich zu beseitigen.|Sollten Sie Fragen haben, steht Ihnen {n} gern zur Verfügung.|Mit freundlichen Grüßen im Auftrag {n}
Das Verfahren zur {t} ruht bis zur Entscheidung über die {c}.|Eine örtliche Überprüfung der {c} hat keine Beanstandungen ergeben.|Die beigefügten Anlagen sind Bestandteil dieses Bescheides.
Soweit dem Antrag nicht entsprochen wurde, beruht dies auf der {c}.|Ich bitte, den Eingang dieses Schreibens zu bestätigen.|Im Rahmen der {c} wurden {e} Euro bewilligt.`
    .split(/[|\n]/)
    .map((sentence) => sentence.split(/(\{[a-z]\})/));

export const DOCUMENT_TYPES = [
  'Bescheid',
  'Antrag',
  'Anschreiben',
  'Vermerk',
  'Rechnung',
  'Widerspruch',
  'Stellungnahme',
  'Gutachten',
  'Niederschrift',
  'Mahnung',
];
export const FILE_TYPES = ['Sachakte', 'Fallakte'];

/** Random numbers from a seed, quick enough for a million documents (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A place in a list of this length: the first ones far oftener than the last. */
export function skewed(random, length) {
  return Math.min(
    length - 1,
    Math.floor(length ** random()) - 1 + (random() < 0.15 ? Math.floor(random() * length) : 0),
  );
}

const pick = (random, list) => list[skewed(random, list.length)];

export function compound(random) {
  return pick(random, FIRST) + pick(random, SECOND);
}

export function lastName(random) {
  return random() < 0.55 ? pick(random, LAST) : pick(random, LAST_BEGIN) + pick(random, LAST_END);
}

export function fullName(random) {
  return `${pick(random, GIVEN)} ${lastName(random)}`;
}

export function address(random) {
  return `${pick(random, STREETS)}straße ${String(1 + Math.floor(random() * 120))}`;
}

export function dayIn(random, firstYear, years) {
  // more of it is new than old, as in a city that began to scan some years ago
  const year = firstYear + Math.floor(years * Math.sqrt(random()));
  const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
  return {
    year,
    iso: `${String(year)}-${two(month)}-${two(day)}`,
    written: `${String(day)}.${two(month)}.${String(year)}`,
  };
}

const two = (number) => String(number).padStart(2, '0');

function slot(random, place, { topic, reference, day }) {
  switch (place) {
    case '{c}':
      return compound(random);
    case '{n}':
      return fullName(random);
    case '{s}':
      return address(random);
    case '{d}':
      return dayIn(random, day.year - 1, 2).written;
    case '{e}':
      return `${String(Math.floor(random() * 4000))},${two(Math.floor(random() * 100))}`;
    case '{r}':
      return reference;
    default:
      return topic;
  }
}

/** One page of text of a letter about the topic of its file. */
export function pageText(random, about) {
  const sentences = 6 + Math.floor(random() * 16);
  let text = `Stadt Eschenbrück ${about.reference} ${about.day.written}\nBetreff: ${about.subject}\n`;
  for (let number = 0; number < sentences; number += 1) {
    const parts = SENTENCES[skewed(random, SENTENCES.length)];
    text += parts.map((part, index) => (index % 2 === 1 ? slot(random, part, about) : part)).join('');
    text += number % 3 === 2 ? '\n' : ' ';
  }
  return random() < 0.1 ? withSlips(random, text) : text;
}

/** What text recognition makes of a bad scan: a letter here and there is another one. */
function withSlips(random, text) {
  let read = text;
  for (let slips = 0; slips < 4; slips += 1) {
    const place = Math.floor(random() * read.length);
    read = read.slice(0, place) + 'ceioumnrt'[Math.floor(random() * 9)] + read.slice(place + 1);
  }
  return read;
}

export const SECOND_ELEMENTS = SECOND;
export const FIRST_ELEMENTS = FIRST;
