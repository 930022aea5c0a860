import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, readConfiguration } from '#platform/config';
import { StorageConfig } from './storage.config.js';

function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfiguration(StorageConfig, environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.faults.map((fault) => fault.option);
  }
}

describe(StorageConfig.name, () => {
  it('needs nothing for the local store', () => {
    expect(readConfiguration(StorageConfig, {})).toMatchObject({ TALAKTE_DATA: '.talakte', S3_BUCKET: 'talakte' });
  });

  it('needs keys with an S3 server, and takes one without a domain', () => {
    const server = { S3_ENDPOINT: 'http://minio:9000' };
    expect(new Set(faultsOf(server))).toEqual(new Set(['S3_ACCESS_KEY', 'S3_SECRET_KEY']));
    expect(faultsOf({ ...server, S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' })).toEqual([]);
    expect(faultsOf({ S3_ENDPOINT: 'minio:9000', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' })).toEqual(['S3_ENDPOINT']);
    expect(faultsOf({ S3_BUCKET: 'A' })).toEqual(['S3_BUCKET']);
  });
});
