/** The statements of one instance, taken down once and run again under other ids on bare connections. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * @param {() => Promise<void>} runThrough one instance from start to end by the use cases
 * @returns {Promise<number>} steps a second, starts counted as steps
 */
export async function replayed(appUrl, { instances, connections, steps }, runThrough) {
  const statements = await taken(runThrough);
  const kept = await existing(appUrl, statements);
  const clients = await Promise.all(Array.from({ length: connections }, () => connected(appUrl)));
  let left = instances;
  const started = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      while (left > 0) {
        left -= 1;
        await replay(client, statements, kept);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(clients.map((client) => client.end()));
  return (instances * (steps + 1)) / seconds;
}

async function taken(runThrough) {
  const statements = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function noted(config, values, ...rest) {
    if (typeof config === 'string') statements.push({ text: config, values: Array.isArray(values) ? values : [] });
    return query.call(this, config, values, ...rest);
  };
  try {
    await runThrough();
  } finally {
    pg.Client.prototype.query = query;
  }
  return statements;
}

/** Ids that stood there before: definitions and people are referred to, not made. */
async function existing(appUrl, statements) {
  const client = await connected(appUrl);
  const { rows } = await client.query('SELECT id::text FROM wf_definition UNION ALL SELECT id::text FROM user_account');
  await client.end();
  const known = new Set(rows.map(({ id }) => id));
  const named = statements.flatMap(({ values }) => JSON.stringify(values).match(UUID) ?? []);
  return new Set(named.filter((id) => known.has(id)));
}

async function replay(client, statements, kept) {
  const ids = new Map();
  const renamed = (text) =>
    text.replace(UUID, (id) => {
      if (kept.has(id)) return id;
      if (!ids.has(id)) ids.set(id, randomUUID());
      return ids.get(id);
    });
  const value = (one) => {
    if (typeof one === 'string') return renamed(one);
    return Array.isArray(one) ? one.map(value) : one;
  };
  for (const { text, values } of statements) await client.query(text, values.map(value));
}

async function connected(appUrl) {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  return client;
}
