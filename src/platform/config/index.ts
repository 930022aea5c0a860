import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** A class whose properties are named after environment variables and carry class-validator rules and defaults. */
export type ConfigurationClass<T extends object = object> = new () => T;

/** One option that is missing or wrong. */
export interface ConfigurationFault {
  readonly option: string;
  readonly message: string;
}

/** What each rule of class-validator means, in German; its own words are English. */
const GERMAN: Readonly<Record<string, string>> = {
  isInt: 'keine ganze Zahl',
  min: 'zu klein',
  max: 'zu groß',
  isIn: 'kein erlaubter Wert',
  isUrl: 'keine gültige Adresse',
  isIp: 'keine IP-Adresse',
  isString: 'kein Text',
  isNotEmpty: 'fehlt',
  minLength: 'zu kurz',
  maxLength: 'zu lang',
  matches: 'nicht in der verlangten Form',
};

/** Thrown when options are missing or wrong; names every fault at once, never a value. */
export class ConfigurationError extends Error {
  constructor(readonly faults: readonly ConfigurationFault[]) {
    super(
      `Ungültige Konfiguration / invalid configuration:\n${faults.map((f) => `  ${f.option}: ${f.message}`).join('\n')}`,
    );
    this.name = 'ConfigurationError';
  }
}

/**
 * Reads typed options from the environment. Empty strings count as not set.
 * @throws {ConfigurationError} Thrown when any option of any of the classes is wrong.
 */
export function readConfigurations<T extends readonly ConfigurationClass[]>(
  classes: T,
  environment: Readonly<Record<string, string | undefined>>,
): { [K in keyof T]: InstanceType<T[K]> } {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const faults: ConfigurationFault[] = [];
  const instances = classes.map((configurationClass) => {
    const known = configurationKeys(configurationClass);
    const defaults = new configurationClass() as Readonly<Record<string, unknown>>;
    const own = Object.entries(set)
      .filter(([key]) => known.includes(key))
      // The default tells the type; what is no number stays text and is refused by its rule.
      .map(([key, value]) => [key, typeof defaults[key] === 'number' ? asNumber(value ?? '') : value] as const);
    const instance = plainToInstance(configurationClass, Object.fromEntries(own), { exposeDefaultValues: true });
    for (const error of validateSync(instance, { whitelist: true, forbidUnknownValues: false })) {
      for (const [rule, words] of Object.entries(error.constraints ?? {}))
        faults.push({ option: error.property, message: `${GERMAN[rule] ?? 'ungültig'} / ${words}` });
    }
    return instance;
  });
  if (faults.length > 0) throw new ConfigurationError(faults);
  return instances as { [K in keyof T]: InstanceType<T[K]> };
}

function asNumber(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}

/** Reads one configuration class; see {@link readConfigurations}. */
export function readConfiguration<T extends object>(
  configurationClass: ConfigurationClass<T>,
  environment: Readonly<Record<string, string | undefined>>,
): T {
  return readConfigurations([configurationClass] as const, environment)[0];
}

/** The names of the options a configuration class knows: its own properties, declared with a default (`undefined` for optional ones). */
export function configurationKeys(configurationClass: ConfigurationClass): string[] {
  return Object.keys(new configurationClass()).sort();
}
