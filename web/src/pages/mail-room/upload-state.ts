import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { BatchSummary } from '../../api/contract.js';
import { applyBatch } from '../../api/mail-room.js';
import { uploadBatch, type Upload } from '../../api/upload.js';

export type UploadState =
  | { kind: 'idle' }
  | { kind: 'sending'; files: File[]; sent: number; total: number }
  | { kind: 'stopped'; files: File[] }
  | { kind: 'failed'; files: File[]; error: unknown }
  | { kind: 'done'; batch: BatchSummary };

export interface UploadControls {
  state: UploadState;
  start: (files: File[], source: string) => void;
  retry: (source: string) => void;
  abort: () => void;
}

/** One upload at a time. A retry carries the same key, so that the server makes no second batch of it. */
export function useUpload(): UploadControls {
  const queries = useQueryClient();
  const [state, setState] = useState<UploadState>({ kind: 'idle' });
  const running = useRef<Upload | null>(null);
  const key = useRef('');

  async function send(files: File[], source: string): Promise<void> {
    const total = files.reduce((sum, file) => sum + file.size, 0);
    setState({ kind: 'sending', files, sent: 0, total });
    const upload = uploadBatch(files, source, key.current, (sent, all) => {
      setState({ kind: 'sending', files, sent, total: all });
    });
    running.current = upload;
    try {
      const batch = await upload.finished;
      applyBatch(queries, batch);
      setState({ kind: 'done', batch });
    } catch (error) {
      const wasStopped = error instanceof DOMException && error.name === 'AbortError';
      setState(wasStopped ? { kind: 'stopped', files } : { kind: 'failed', files, error });
    } finally {
      running.current = null;
    }
  }
  return {
    state,
    start: (files, source) => {
      key.current = crypto.randomUUID();
      void send(files, source);
    },
    retry: (source) => {
      if (state.kind === 'failed' || state.kind === 'stopped') {
        void send(state.files, source);
      }
    },
    abort: () => {
      running.current?.abort();
    },
  };
}
