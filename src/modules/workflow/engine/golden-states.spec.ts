import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type KeptPlay, Play } from '../testing/play.js';

const FOLDER = path.join(import.meta.dirname, 'golden');

/** States as releases have written them: whatever engine comes, instances that wait in them go on. Files are added, never changed. */
describe.each(readdirSync(FOLDER))('states of %s', (file) => {
  const kept = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as readonly KeptPlay[];

  it.each(kept.map((play) => [play.name, play] as const))('%s', async (_name, { then, waits, ...rest }) => {
    const play = await Play.from(rest);
    expect(play.waits()).toEqual(waits);
    for (const step of then) play.take(step);
    expect(play.status).toBe('completed');
  });
});
