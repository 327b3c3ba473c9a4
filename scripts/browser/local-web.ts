import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSite } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';

/**
 * The web as one browser sees it, on loopback. A browser that uses it as its proxy asks it for every
 * connection, so real host names can be served over HTTPS without a privileged port, nothing leaves
 * the machine, and every request is on record.
 */
export interface LocalWeb {
  /** Port of the proxy on 127.0.0.1. */
  port: number;
  /** Addresses asked of hosts that are served here, in order. */
  requests: string[];
  /** `host:port` or addresses asked of anybody else, in order; they were refused. */
  refused: string[];
  /** Serves an answer at an address (`https://host/path`, query ignored). */
  serve(url: string, answer: Answer): void;
  close(): Promise<void>;
}

export interface Answer {
  body: string;
  /** Sent after the body, one by one, as by a server that is still working. */
  later?: readonly string[];
  /** Media type; HTML unless given. */
  type?: string;
  headers?: Readonly<Record<string, string>>;
}

export async function openLocalWeb(): Promise<LocalWeb> {
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const refused: string[] = [];
  const sockets = new Set<Socket>();

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'loopback' }], { keyType: 'ec', algorithm: 'sha256' });
  const site = createSite({ key, cert }, (request, response) => {
    const url = `https://${request.headers.host ?? ''}${request.url ?? '/'}`;
    requests.push(url);
    send(response, answers.get(withoutQuery(url)));
  });

  const proxy = createProxy((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that is closed drops its connections; that is no failure of ours.
    socket.on('error', () => socket.destroy());
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const target = request.url ?? '';
    const host = target.replace(/:443$/, '');
    if (![...answers.keys()].some((url) => new URL(url).host === host)) {
      refused.push(target);
      socket.end('HTTP/1.1 502 Not served here\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    site.emit('connection', socket);
  });

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    refused,
    serve: (url, answer) => answers.set(withoutQuery(url), answer),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function send(response: ServerResponse, answer: Answer | undefined): void {
  if (!answer) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, { 'content-type': answer.type ?? 'text/html; charset=utf-8', ...answer.headers });
  sendOn(response, [answer.body, ...(answer.later ?? [])]);
}

const PAUSE = 150;

function sendOn(response: ServerResponse, [part = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) return void response.end(part);
  response.write(part);
  setTimeout(() => sendOn(response, rest), PAUSE);
}
