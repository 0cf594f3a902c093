import { withoutControls } from './one-line.ts';

/** Something to be reminded of. */
export interface Reminder {
  readonly title: string;
  readonly description: string;
  /** ISO 8601 with offset or `Z`: when the alarm sounds. */
  readonly at: string;
  /** ISO 8601: when the reminder was made. */
  readonly made: string;
}

/** Minutes that the entry takes in the calendar. */
const MINUTES = 15;
/** Octets of a content line; RFC 5545, 3.1. */
const LINE = 75;

/**
 * A calendar file with one entry and its alarm. RFC 5545: UTC, CRLF, folded lines, escaped text. The same reminder
 * made at the same second has the same id, so that importing it twice makes one entry.
 */
export function toIcs({ title, description, at, made }: Reminder): string {
  const start = Date.parse(at);
  const stamp = toUtc(Date.parse(made));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gracious//Gracious//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${hash(`${title}\n${description}\n${at}`)}-${stamp}@gracious.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${toUtc(start)}`,
    `DTEND:${toUtc(start + MINUTES * 60_000)}`,
    `SUMMARY:${toText(title)}`,
    `DESCRIPTION:${toText(description)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${toText(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}

/** "20261121T080000Z". */
function toUtc(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** RFC 5545, 3.3.11. */
function toText(text: string): string {
  return withoutControls(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line between characters, never inside one. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** FNV-1a, 32 bits, in hexadecimal. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
