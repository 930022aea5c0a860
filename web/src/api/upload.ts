import { currentCsrfToken } from './client.js';
import type { Answer } from './contract.js';
import { ApiProblem, problemFrom, UNREACHABLE } from './problem.js';

type BatchSummary = Answer<'/api/batches', 'post'>;

export interface Upload {
  /** Ends with the batch the mail room made of the files. */
  finished: Promise<BatchSummary>;
  abort: () => void;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Sends scanned files as one batch (Stapel). XMLHttpRequest, because `fetch` tells nothing of the bytes sent so far.
 *
 * @param idempotencyKey the same key when the same upload is tried again, so that no second batch comes of it
 */
export function uploadBatch(
  files: readonly File[],
  source: string,
  idempotencyKey: string,
  onProgress: (sent: number, total: number) => void,
): Upload {
  const request = new XMLHttpRequest();
  const finished = new Promise<BatchSummary>((resolve, reject) => {
    const form = new FormData();
    if (source !== '') {
      form.append('source', source);
    }
    for (const file of files) {
      form.append('files', file, file.name);
    }
    request.upload.onprogress = (event) => {
      onProgress(event.loaded, event.total);
    };
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status >= 200 && request.status < 300) {
        resolve(body as BatchSummary);
      } else {
        reject(problemFrom(request.status, body));
      }
    };
    request.onerror = () => {
      reject(new ApiProblem(0, UNREACHABLE, {}, null, []));
    };
    request.onabort = () => {
      reject(new DOMException('The upload was stopped by the user.', 'AbortError'));
    };
    request.open('POST', '/api/batches');
    request.setRequestHeader('x-csrf-token', currentCsrfToken());
    request.setRequestHeader('idempotency-key', idempotencyKey);
    request.send(form);
  });
  return {
    finished,
    abort: () => {
      request.abort();
    },
  };
}
