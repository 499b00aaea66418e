import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { securityHeaders } from '#electron/host/content-security';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** Answers a request for a file of the window. Fetch-style, so that every host can use it. */
export type WindowFiles = (request: Request) => Promise<Response>;

/**
 * Serves the built window from `folder`. What may be asked for is listed once, at the start, and an address must be
 * exactly one of the list: no part of an address is ever joined to a path, so no address leads out of the folder.
 */
export function windowFiles(folder: string): WindowFiles {
  const files = filesBelow(folder);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'Only GET is answered here.');
    const path = new URL(request.url).pathname;
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file === undefined) return refuse(404, 'There is no such page.');
    const headers = { ...securityHeaders, 'content-type': file.contentType };
    try {
      return new Response(request.method === 'HEAD' ? null : await readFile(file.path), { headers });
    } catch {
      return refuse(404, 'The files of the window have changed. Start Chancery again.');
    }
  };
}

/** A short refusal in plain text, with the headers that every answer carries. */
export function refuse(status: number, reason: string): Response {
  return new Response(`${reason}\n`, {
    status,
    headers: { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' },
  });
}

interface WindowFile {
  readonly path: string;
  readonly contentType: string;
}

/** Regular files by the path of their address. */
function filesBelow(folder: string): ReadonlyMap<string, WindowFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const address = encodeURI(path.slice(folder.length).replaceAll('\\', '/'));
        const contentType = contentTypes[extname(entry.name).toLowerCase()] ?? 'application/octet-stream';
        return [address, { path, contentType }];
      }),
  );
}
