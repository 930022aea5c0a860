import { describe, expect, it } from '@jest/globals';
import { IsIn, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { ConfigurationError, configurationKeys, readConfiguration, readConfigurations } from './index.js';

class Server {
  @IsInt()
  @Max(65535)
  PORT = 3000;

  @IsOptional()
  @IsString()
  FOLDER: string | undefined = undefined;
}

class Logging {
  @IsIn(['info', 'warn'])
  LOG_LEVEL = 'info';
}

describe(readConfigurations.name, () => {
  it('takes defaults for what is not set or empty', () => {
    expect(readConfiguration(Server, { PORT: '', FOLDER: '' })).toMatchObject({ PORT: 3000, FOLDER: undefined });
  });

  it('turns numbers into numbers and leaves texts alone', () => {
    expect(readConfiguration(Server, { PORT: '8080', FOLDER: '2026' })).toMatchObject({ PORT: 8080, FOLDER: '2026' });
  });

  it('reports every fault of every class at once without telling values', () => {
    const read = (): unknown => readConfigurations([Server, Logging], { PORT: 'geheim', LOG_LEVEL: 'laut' });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(/PORT[\s\S]*LOG_LEVEL/);
    expect(read).not.toThrow(/geheim|laut/);
  });
});

describe(configurationKeys.name, () => {
  it('lists options with and without default', () => {
    expect(configurationKeys(Server)).toEqual(['FOLDER', 'PORT']);
  });
});
