/** Writes a stock of files and documents as CSV and lets the server copy it in: the bulk path beside the use cases. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, createWriteStream, rmSync } from 'node:fs';
import path from 'node:path';
import {
  address,
  compound,
  dayIn,
  DOCUMENT_TYPES,
  FILE_TYPES,
  fullName,
  pageText,
  randomOf,
  skewed,
} from './stock-text.mjs';

const FIRST_YEAR = 2012;
const YEARS = 15;
/** Documents of one file, on average. */
const DOCUMENTS_A_FILE = 16;

const COLUMNS = {
  record_file: `id, reference, reference_key, subject, file_type, plan_unit_id, lead_unit_id, state, retention_years, disposal_kind, parties,
    started_on, last_document_number, updated_at, version, unit_number, plan_mark, file_number, reference_year`,
  document: `id, file_id, number, reference, subject, type, date_of_letter, received_on, sender_name, sender_address, foreign_reference, medium, pages, created_at`,
  document_version: 'id, document_id, number, created_at',
  document_page_text: 'version_id, page, text',
};

/**
 * @param {{ client: import('pg').Client, folder: string, documents: number, units: {id: string, number: string}[], planUnits: {id: string, mark: string}[], referenceKey: (text: string) => string }} order
 */
export async function fillStock({ client, folder, documents, units, planUnits, referenceKey }) {
  const outs = Object.fromEntries(
    Object.keys(COLUMNS).map((table) => [table, csvFile(path.join(folder, `${table}.csv`))]),
  );
  let written = 0;
  for (let number = 1; written < documents; number += 1) {
    const random = randomOf(number * 7919);
    const file = makeFile(random, number, { units, planUnits, referenceKey });
    const count = Math.min(documents - written, 1 + Math.floor(random() * random() * 4 * DOCUMENTS_A_FILE));
    await outs.record_file.row([...file.row.slice(0, 12), count, ...file.row.slice(12)]);
    for (let place = 1; place <= count; place += 1) await writeDocument(outs, random, file, { place, number });
    written += count;
  }
  // The triggers are left out: what they keep (references given, walls of plan units) search does not read.
  await client.query('SET session_replication_role = replica');
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const name = await outs[table].end();
    await client.query(`COPY ${table} (${columns}) FROM '${name}' WITH (FORMAT csv)`);
    rmSync(name);
    await client.query(`ANALYZE ${table}`);
  }
  await client.query('SET session_replication_role = DEFAULT');
}

function makeFile(random, number, { units, planUnits, referenceKey }) {
  const unit = units[skewed(random, units.length)];
  const plan = planUnits[skewed(random, planUnits.length)];
  const day = dayIn(random, FIRST_YEAR, YEARS);
  const reference = `${unit.number}-${plan.mark}/${String(number).padStart(4, '0')}-${String(day.year)}`;
  const topic = compound(random);
  const parties = random() < 0.7 ? [{ name: fullName(random), address: address(random), role: 'Beteiligte' }] : [];
  const subject = `${topic} ${parties[0]?.name ?? address(random)}`;
  const id = idOf(`file ${String(number)}`, day.iso);
  const row = [
    id,
    reference,
    referenceKey(reference),
    subject,
    FILE_TYPES[skewed(random, FILE_TYPES.length)],
    plan.id,
    unit.id,
    'open',
    10,
    'B',
    JSON.stringify(parties),
    day.iso,
    `${day.iso}T08:00:00Z`,
    1,
    unit.number,
    plan.mark,
    number,
    day.year,
  ];
  return { id, reference, topic, subject, day, party: parties[0], row };
}

async function writeDocument(outs, random, file, { place, number }) {
  const id = idOf(`document ${String(number)} ${String(place)}`, file.day.iso);
  const version = idOf(`version ${String(number)} ${String(place)}`, file.day.iso);
  const reference = `${file.reference}-${String(place).padStart(3, '0')}`;
  const type = DOCUMENT_TYPES[skewed(random, DOCUMENT_TYPES.length)];
  const day = dayIn(random, file.day.year, 1);
  const subject = `${type} ${random() < 0.6 ? file.topic : compound(random)}`;
  const sender = random() < 0.5 && file.party ? file.party : { name: fullName(random), address: address(random) };
  const foreign =
    random() < 0.3
      ? `${sender.name.slice(0, 2).toUpperCase()}-${String(Math.floor(random() * 9000))}/${String(day.year % 100)}`
      : null;
  const pages = random() < 0.65 ? 1 : 1 + Math.floor(random() * random() * 8);
  const created = `${day.iso}T09:00:00Z`;
  await outs.document.row([
    id,
    file.id,
    place,
    reference,
    subject,
    type,
    day.iso,
    day.iso,
    sender.name,
    sender.address,
    foreign,
    '001',
    pages,
    created,
  ]);
  await outs.document_version.row([version, id, 1, created]);
  for (let page = 1; page <= pages; page += 1) {
    await outs.document_page_text.row([version, page, pageText(random, { ...file, subject, reference, day })]);
  }
}

/** An id as the product gives them: in the order of time, the rest from the name. */
function idOf(name, day) {
  const time = Date.parse(day).toString(16).padStart(12, '0');
  const rest = createHash('md5').update(name).digest('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`;
}

function csvFile(name) {
  const stream = createWriteStream(name, { highWaterMark: 1 << 20 });
  return {
    async row(values) {
      if (!stream.write(`${values.map(csvValue).join(',')}\n`)) await once(stream, 'drain');
    },
    async end() {
      stream.end();
      await once(stream, 'finish');
      chmodSync(name, 0o644);
      return name;
    },
  };
}

function csvValue(value) {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
