/** A filing plan of a city as its file for the import, and what a new version makes of it. */

const HEADER = 'Kennzeichen;Bezeichnung;Aufbewahrung;Aussonderungsart';
const FIELDS = [
  'Genehmigung',
  'Aufsicht',
  'Förderung',
  'Abgaben',
  'Planung',
  'Personal',
  'Vergabe',
  'Satzung',
  'Beratung',
];
const ROOTS = 10;
/** Marks ending in 8 and 9 are left free for the new version. */
const CHILDREN = 8;

/** The plan as CSV: main groups, groups and sub-groups by the digits of their marks. */
export function planAsCsv(units) {
  const lines = marksOf(units).map((mark, place) => {
    const years = String(5 + (place % 6) * 5);
    return `${mark};${FIELDS[place % FIELDS.length]} ${mark};${years};${place % 7 === 0 ? 'A' : 'B'}`;
  });
  return Buffer.from([HEADER, ...lines].join('\n'));
}

/** A quarter of the groups move, and of another eighth the files are kept longer. */
export function editsOfNewVersion(units) {
  const marks = marksOf(units);
  const roots = marks.slice(0, ROOTS);
  const moved = roots.flatMap((root) => [
    { kind: 'move', mark: `${root}0`, newMark: `${root}8`, newParent: root },
    { kind: 'move', mark: `${root}1`, newMark: `${root}9`, newParent: root },
  ]);
  const longer = marks.filter((mark) => mark[1] === '2');
  const retention = { kind: 'years', years: 15, start: 'year-end' };
  return [...moved, { kind: 'change', marks: longer, patch: { retention } }];
}

/** From the top to the bottom, each below the one that is shorter by its last digit. */
function marksOf(units) {
  const marks = Array.from({ length: ROOTS }, (_, place) => String(place));
  for (let at = 0; marks.length < units; at += 1) {
    for (let place = 0; place < CHILDREN && marks.length < units; place += 1)
      marks.push(`${marks[at]}${String(place)}`);
  }
  return marks;
}
