/** The statements of a use case, taken down while it runs, and sent again as they are to a copy of the database as it was before. */
import pg from 'pg';

/** @returns {Promise<object[]>} what was sent, in order, each with the number of its connection */
export async function taken(work) {
  const statements = [];
  const connections = new Map();
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function noted(config, values, ...rest) {
    if (typeof config === 'string') {
      if (!connections.has(this)) connections.set(this, connections.size);
      statements.push({ connection: connections.get(this), text: config, values: Array.isArray(values) ? values : [] });
    }
    return query.call(this, config, values, ...rest);
  };
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return statements;
}

/** @returns {Promise<number>} seconds */
export async function replayed(connectionString, statements) {
  const connections = 1 + Math.max(...statements.map(({ connection }) => connection));
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString }));
  await Promise.all(clients.map((client) => client.connect()));
  try {
    const started = performance.now();
    for (const { connection, text, values } of statements) await clients[connection].query(text, values);
    return (performance.now() - started) / 1000;
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** One connection for as long as the work takes. */
export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
