/** Writes files with two documents each, by SQL: the lists read neither texts nor the index of the search. */

/** A few offices have most of the files, as in a city; some lists are of an office with few. */
const FILES = `INSERT INTO record_file (id, reference, reference_key, subject, file_type, plan_unit_id, lead_unit_id, state, retention_years,
      disposal_kind, parties, started_on, last_document_number, updated_at, version, unit_number, plan_mark, file_number, reference_year)
    SELECT uuidv7(interval '1 second' * (place - $1::int)), made.reference, reference_key(made.reference),
           (ARRAY['Neubau', 'Umbau', 'Abriss', 'Nutzungsänderung', 'Baulast', 'Stellplatz', 'Werbeanlage'])[1 + place % 7] || ' Nr. ' || place,
           CASE WHEN place % 5 = 0 THEN 'Sachakte' ELSE 'Fallakte' END, plan.id, unit.id, CASE WHEN place % 3 = 0 THEN 'closed' ELSE 'open' END, 10,
           'B', '[]', made.day, 2, made.day + interval '9 hours' + place * interval '1 millisecond', 1, unit.number, plan.mark, place, 2026
      FROM generate_series(1, $1::int) AS place
     CROSS JOIN LATERAL (SELECT hashint4(place) & 1048575 AS one, hashint4(-place) & 1048575 AS other) AS drawn
     CROSS JOIN LATERAL (SELECT (($2::jsonb) -> floor(power(jsonb_array_length($2), one / 1048576.0) - 1)::int) AS unit,
                                (($3::jsonb) -> floor(power(jsonb_array_length($3), other / 1048576.0) - 1)::int) AS plan) AS of
     CROSS JOIN LATERAL jsonb_to_record(of.unit) AS unit (id uuid, number text)
     CROSS JOIN LATERAL jsonb_to_record(of.plan) AS plan (id uuid, mark text)
     CROSS JOIN LATERAL (SELECT unit.number || '-' || plan.mark || '/' || lpad(place::text, 6, '0') || '-2026' AS reference,
                                date '2026-11-01' - (one % 1500) AS day) AS made`;

const DOCUMENTS = `INSERT INTO document (id, file_id, number, reference, subject, type, date_of_letter, received_on, medium, pages, created_at)
    SELECT uuidv7(), file.id, number, file.reference || '-' || number, 'Schreiben', 'Schreiben', file.started_on, file.started_on, '001', 1, file.updated_at
      FROM record_file AS file CROSS JOIN generate_series(1, 2) AS number`;

/** @param {{ client: import('pg').Client, documents: number, units: object[], planUnits: object[] }} order `documents`: number of files */
export async function fillFiles({ client, documents: files, units, planUnits }) {
  await client.query('SET session_replication_role = replica');
  await client.query(FILES, [files, JSON.stringify(units), JSON.stringify(planUnits)]);
  await client.query(DOCUMENTS);
  await client.query('VACUUM ANALYZE record_file');
  await client.query('VACUUM ANALYZE document');
}
