import { useEffect, useRef, useState } from 'react';

/** Whether the live view follows the server: `live`, or `lost` while it tries again. */
export type LiveState = 'connecting' | 'live' | 'lost';

type Handlers = Record<string, (data: unknown) => void>;

const firstWaitMs = 1000;
const longestWaitMs = 30_000;

/** Listens to a stream of server-sent events; a broken stream is opened again, each time after a longer pause. */
class LiveStream {
  private source: EventSource | null = null;
  private timer: number | undefined;
  private waitMs = firstWaitMs;

  constructor(
    private readonly path: string,
    private readonly handlers: () => Handlers,
    private readonly onState: (state: LiveState) => void,
  ) {
    this.open();
  }

  close(): void {
    window.clearTimeout(this.timer);
    this.source?.close();
  }

  private open(): void {
    const source = new EventSource(`/api${this.path}`);
    this.source = source;
    source.onopen = () => {
      this.waitMs = firstWaitMs;
      this.onState('live');
    };
    source.onerror = () => {
      source.close();
      this.onState('lost');
      this.timer = window.setTimeout(() => {
        this.open();
      }, this.waitMs);
      this.waitMs = Math.min(this.waitMs * 2, longestWaitMs);
    };
    for (const name of Object.keys(this.handlers())) {
      source.addEventListener(name, (event: MessageEvent<string>) => {
        this.handlers()[name]?.(JSON.parse(event.data) as unknown);
      });
    }
  }
}

/** Follows `path` as long as the component lives; `onReconnect` runs after a gap, so that missed events are fetched. */
export function useLiveEvents(path: string, handlers: Handlers, onReconnect: () => void): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const latest = useRef({ handlers, onReconnect });
  useEffect(() => {
    latest.current = { handlers, onReconnect };
  });
  useEffect(() => {
    let wasLost = false;
    const stream = new LiveStream(
      path,
      () => latest.current.handlers,
      (next) => {
        if (next === 'live' && wasLost) {
          latest.current.onReconnect();
        }
        wasLost = next === 'lost';
        setState(next);
      },
    );
    return () => {
      stream.close();
    };
  }, [path]);
  return state;
}
