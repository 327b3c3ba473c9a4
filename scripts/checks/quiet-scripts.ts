import { readdirSync, readFileSync } from 'node:fs';
import { complain, type Outcome } from './outcome.ts';

/** Ways for a script to reach the network. CodeCue uses none of them. */
const waysOut = /\b(?:fetch|sendBeacon|importScripts)\s*\(|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/g;

/** Reads every built script for a call that would reach the network. */
export function checkQuietScripts(folder: string): Outcome {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return complain(
    scripts.flatMap((file) => {
      const found = readFileSync(`${folder}/${file}`, 'utf8').match(waysOut) ?? [];
      return [...new Set(found)].map((call) => `${file} holds ${call}`);
    }),
  );
}
