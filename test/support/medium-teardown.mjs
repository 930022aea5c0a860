import '../../scripts/typescript-loader.mjs';

/** After the tests that need a database: stops the server and removes its folder. */
export default async function tearDown() {
  const { stopTestCluster } = await import('./test-cluster.ts');
  await stopTestCluster();
}
