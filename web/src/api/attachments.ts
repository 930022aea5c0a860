import { api } from './client.js';

/** Making documents attachments (Anlagen) of another one of their file, and the other way round. */
export const attachmentCommands = {
  attach: (id: string, attachedTo: string, version: number, key: string) =>
    api.post(`/documents/${id}/attachment`, { attachedTo, version }, key),
  detach: (id: string, version: number, key: string) => api.post(`/documents/${id}/detachment`, { version }, key),
  order: (mainId: string, order: readonly string[]) => api.put(`/documents/${mainId}/attachments/order`, { order }),
};
