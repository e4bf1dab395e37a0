import type { IncomingMessage, ServerResponse } from 'node:http';
import { snowflake } from './payloads.ts';

/** An attachment as an interaction describes it. */
export interface SentAttachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
}

/** What a file is like: its bytes, and how it may be other than Discord says. */
export interface Upload {
  readonly bytes: Uint8Array;
  /** The size that Discord states, when it is not the real one. */
  readonly size?: number;
  /** The status with which it is answered; 302 leads to another host. */
  readonly status?: number;
  /** Whether it begins and never ends. */
  readonly hangs?: boolean;
}

/** Discord's host of attachments: knows only what was uploaded, and wants no token. */
export class AttachmentHost {
  /** Every path that was asked for. */
  readonly fetched: string[] = [];
  readonly #uploads = new Map<string, Upload>();

  /** Takes a file, to be fetched from below `base`. */
  upload(base: string, filename: string, upload: Upload): SentAttachment {
    const id = snowflake();
    const path = `/attachments/${id}/${encodeURIComponent(filename)}`;
    this.#uploads.set(path, upload);
    const url = `${base}${path}`;
    const size = upload.size ?? upload.bytes.length;
    return { id, filename, size, url, proxy_url: url, content_type: 'text/markdown' };
  }

  /** Answers a call for an attachment; false when it is for something else. */
  answer({ url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
    if (!url.startsWith('/attachments/')) return false;
    this.fetched.push(url);
    const upload = this.#uploads.get(url);
    const status = headers.authorization === undefined ? (upload?.status ?? (upload ? 200 : 404)) : 400;
    response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/elsewhere' } : {});
    if (upload?.hangs) response.write('He');
    else response.end(upload?.bytes);
    return true;
  }
}
