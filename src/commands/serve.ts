import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { WrongUse } from './command.ts';

export interface Serving {
  /** Where the site can be opened, with its prefix. */
  address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  folder: string;
  port: number;
  /** Path that begins and ends with a slash. */
  prefix: string;
  /** Looks at a request before the files do; true where it has answered. */
  before?: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;
}

export function readPort(said: string): number {
  const port = Number(said);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongUse(`--port must be a number up to 65535, not ${said}`);
  return port;
}

/** Serves a folder on this machine alone, as a static host would: folders by their index, and 404.html for the rest. */
export async function serve({ folder, port, prefix, before }: ServeOptions): Promise<Serving> {
  const notFound = async (response: ServerResponse): Promise<void> => {
    const page = await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found'));
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  };
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: (_request, response) => void notFound(response) });
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(prefix)) {
      if (`${path}/` === prefix) response.writeHead(302, { Location: prefix }).end();
      else await notFound(response);
      return;
    }
    request.url = path.slice(prefix.length - 1);
    if (!(await before?.(request, response, request.url))) files(request, response);
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}${prefix}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

const ATTEMPTS = 20;

/** The port wanted, or the next free one. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve());
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!busy || port - wanted >= ATTEMPTS) throw error;
    }
  }
}
