/** Lets one piece of work at a time run for each key, in the order of arrival. */
export class KeyedMutex {
  private readonly tails = new Map<string, Promise<void>>();

  /** Runs the work when all earlier work for the key has ended, whether well or badly. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(key) ?? Promise.resolve();
    const result = before.then(work);
    const tail = result.then(
      () => undefined,
      () => undefined,
    );
    this.tails.set(key, tail);
    try {
      return await result;
    } finally {
      if (this.tails.get(key) === tail) this.tails.delete(key);
    }
  }
}
