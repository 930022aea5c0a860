import '../../scripts/typescript-loader.mjs';

/** Before the tests that need a database: one server, one migrated template. */
export default async function setUp() {
  const { startTestCluster } = await import('./test-cluster.ts');
  await startTestCluster();
}
