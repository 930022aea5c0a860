/** Writes files with two proceedings each under all units of the lowest level, by SQL but under the triggers of the product. */
import { withClient } from './replay.mjs';

const FILES = `INSERT INTO record_file (id, reference, reference_key, subject, file_type, plan_unit_id, lead_unit_id, state, retention_years,
      disposal_kind, parties, started_on, last_document_number, updated_at, version, unit_number, plan_mark, file_number, reference_year)
    SELECT uuidv7(), made.reference, reference_key(made.reference), 'Akte Nr. ' || place, 'Sachakte', plan.id, $3, 'open', 10, 'B', '[]',
           date '2026-01-01', 0, now(), 1, '10', plan.mark, made.number, 2026
      FROM generate_series(0, $2::int - 1) AS place
     CROSS JOIN (SELECT array_agg(unit.id ORDER BY unit.mark) AS ids, array_agg(unit.mark ORDER BY unit.mark) AS marks
                   FROM plan_unit AS unit WHERE unit.filing_plan_id = $1 AND unit.may_carry_files) AS leaves
     CROSS JOIN LATERAL (SELECT leaves.ids[1 + place % cardinality(leaves.ids)] AS id, leaves.marks[1 + place % cardinality(leaves.ids)] AS mark) AS plan
     CROSS JOIN LATERAL (SELECT 1 + place / cardinality(leaves.ids) AS number) AS counted
     CROSS JOIN LATERAL (SELECT counted.number, '10-' || plan.mark || '/' || lpad(counted.number::text, 4, '0') || '-2026' AS reference) AS made`;

const PROCEEDINGS = `INSERT INTO proceeding (id, file_id, number, reference, subject, state, started_on)
    SELECT uuidv7(), file.id, number, file.reference || '-' || number, 'Vorgang ' || number, 'open', file.started_on
      FROM record_file AS file CROSS JOIN generate_series(1, 2) AS number`;

/** @param {{ planId: string, office: { id: string }, files: number }} order */
export async function fillRecords(connectionString, { planId, office, files }) {
  await withClient(connectionString, async (client) => {
    // what triggers look up would else be planned for tables that are still empty
    await client.query('SET enable_seqscan = off');
    await client.query(FILES, [planId, files, office.id]);
    await client.query(PROCEEDINGS);
    await client.query('VACUUM ANALYZE');
  });
}
